/// One masked stretch while it is being written.
///
/// What stays of a value is its form: blanks, and single separators between what is hidden. A second separator in a row
/// may be part of the value (a password), as may an apostrophe (a name): they are hidden.
struct MaskedRun {
  static let bullet: Unicode.Scalar = "•"

  /// Where it starts in the written text, in bytes.
  let start: Int
  /// How many code points were written before it.
  let count: Int
  /// Whether at least one character that is no separator has become a bullet.
  private(set) var hidesSomething = false
  private var isAfterSeparator = false
  private var isAfterReturn = false

  init(start: Int, count: Int) {
    self.start = start
    self.count = count
  }

  /// What to write for a character of the value, and how many times, so that it takes as many columns.
  mutating func mask(_ scalar: Unicode.Scalar, columns: Int) -> (character: Unicode.Scalar, times: Int) {
    let endsLine = isAfterReturn && scalar == "\n"
    let followsSeparator = isAfterSeparator
    isAfterReturn = scalar == "\r"
    isAfterSeparator = Self.isSeparator(scalar)
    if scalar.isBlank {
      return scalar == "\t" ? (scalar, 1) : (" ", endsLine ? 0 : max(columns, 1))
    }
    if isAfterSeparator, !followsSeparator { return (scalar, 1) }
    if !isAfterSeparator, columns > 0 || scalar.isControl { hidesSomething = true }
    return (Self.bullet, scalar.isControl ? 1 : columns)
  }

  /// Those by which people recognise the form of numbers, addresses and dates.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "+", "-", ".", "/", "(", ")", "@", ":", ",": true
    default: false
    }
  }
}
