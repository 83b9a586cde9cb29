/// Numbers the patterns that must be compiled: those of the same source and options share a number, and a derivation.
struct PatternPrograms {
  private let table: TriggerTable?
  private var numbers: [PatternDigest: Int] = [:]
  private var digests: [PatternDigest] = []
  private var derived: [Trigger?] = []

  /// Takes the triggers that need not be derived.
  init(table: TriggerTable?) {
    self.table = table
  }

  var count: Int { digests.count }

  /// By digest: hashing a `String` normalises it, which for 280 KB of patterns costs more than all else that happens to
  /// them here.
  mutating func number(of spec: PatternSpec) -> Int {
    let digest = PatternDigest(of: spec.source, options: spec.options)
    if let number = numbers[digest] { return number }
    numbers[digest] = digests.count
    digests.append(digest)
    derived.append(nil)
    return digests.count - 1
  }

  /// The trigger of a pattern with this number: declared, looked up, or derived.
  mutating func trigger(of spec: PatternSpec, number: Int) -> Trigger {
    if let trigger = spec.trigger { return trigger }
    guard spec.use == .search else { return .always }
    if let trigger = derived[number] { return trigger }
    let trigger =
      table?.trigger(for: digests[number]) ?? Trigger(deriving: spec.source, options: spec.options)
    derived[number] = trigger
    return trigger
  }
}
