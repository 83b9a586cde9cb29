/// Numbers the patterns that must be compiled: those of the same source and options share a number, and a derivation.
struct PatternPrograms {
  private struct Key: Hashable {
    let source: String
    let options: PatternOptions

    /// By the length and the first bytes: hashing a `String` normalises it, which for 280 KB of patterns costs more than
    /// all else that happens to them here.
    func hash(into hasher: inout Hasher) {
      hasher.combine(source.utf8.count)
      for byte in source.utf8.prefix(64) { hasher.combine(byte) }
      for byte in source.utf8.suffix(32) { hasher.combine(byte) }
      hasher.combine(options)
    }
  }

  private var numbers: [Key: Int] = [:]
  private var derived: [Trigger?] = []

  var count: Int { derived.count }

  mutating func number(of spec: PatternSpec) -> Int {
    let key = Key(source: spec.source, options: spec.options)
    if let number = numbers[key] { return number }
    numbers[key] = derived.count
    derived.append(nil)
    return derived.count - 1
  }

  /// The trigger of a pattern with this number: declared, derived now, or derived before.
  mutating func trigger(of spec: PatternSpec, number: Int) -> Trigger {
    if let trigger = spec.trigger { return trigger }
    guard spec.use == .search else { return .always }
    if let trigger = derived[number] { return trigger }
    let trigger = Trigger(deriving: spec.source, options: spec.options)
    derived[number] = trigger
    return trigger
  }
}
