/// Numbers the patterns that must be compiled: those of the same source and options share a number.
struct PatternPrograms {
  private var numbers: [PatternDigest: Int] = [:]

  var count: Int { numbers.count }

  /// By digest: hashing a `String` normalises it, which for 280 KB of patterns costs more than all else that happens to
  /// them here.
  mutating func number(of digest: PatternDigest) -> Int {
    if let number = numbers[digest] { return number }
    numbers[digest] = numbers.count
    return numbers.count - 1
  }
}
