/// A latitude or longitude as written.
struct Angle {
  enum Axis {
    case latitude
    case longitude
  }

  /// The absolute value in degrees.
  private(set) var degrees: Double
  /// How many decimals of a degree were written; seconds count as four, minutes as two.
  private(set) var decimals: Int
  /// What a hemisphere's letter says.
  private(set) var axis: Axis?
  /// Whether a degree sign or a hemisphere marks it as an angle.
  private(set) var hasSign = false

  /// Four decimals are about ten metres.
  var isPrecise: Bool { decimals >= 4 }

  init?(_ rest: inout Rest) {
    (degrees, decimals) = (0, 0)
    if takeHemisphere(&rest) { _ = rest.take(UInt8(ascii: " ")) }
    let signs: ASCIISet = "+-"
    _ = rest.take { signs.contains($0) }
    guard let (value, decimals) = Self.number(&rest), value <= 180 else { return nil }
    (degrees, self.decimals) = (value, decimals)
    if rest.take("°") || rest.take("º") {
      hasSign = true
      guard takeMinutes(&rest) else { return nil }
    }
    guard axis == nil else { return }
    var ahead = rest
    _ = ahead.take(UInt8(ascii: " "))
    if takeHemisphere(&ahead) { rest = ahead }
  }

  /// A comma, blank, semicolon or slash, and blanks around it; `%2C` and `&…=` in links.
  static func takeSeparator(_ rest: inout Rest) -> Bool {
    let separators: ASCIISet = ",;/ "
    if rest.take("%2C") || rest.take("%2c") { return true }
    if rest.take(UInt8(ascii: "&")) {
      _ = rest.takeAll(where: \.isLetterOrDigit)
      return rest.take(UInt8(ascii: "="))
    }
    return !rest.takeAll { separators.contains($0) }.isEmpty
  }

  private mutating func takeMinutes(_ rest: inout Rest) -> Bool {
    var ahead = rest
    _ = ahead.take(UInt8(ascii: " "))
    guard let (minutes, minuteDecimals) = Self.number(&ahead), ahead.takePrime() else { return true }
    rest = ahead
    degrees += minutes / 60
    decimals = 2 + minuteDecimals
    _ = ahead.take(UInt8(ascii: " "))
    guard let (seconds, _) = Self.number(&ahead), ahead.takeDoublePrime() else { return minutes < 60 }
    rest = ahead
    degrees += seconds / 3600
    decimals = 4
    return minutes < 60 && seconds < 60
  }

  /// Reads `N`, `S`, `E`, `O` (Ost) or `W` where it is not the beginning of a word.
  private mutating func takeHemisphere(_ rest: inout Rest) -> Bool {
    let letters: ASCIISet = "NSEOW"
    let goesOn = rest.remaining.dropFirst().first?.isLetter ?? false
    guard !goesOn, let letter = rest.take(where: { letters.contains($0) }) else { return false }
    axis = letter == UInt8(ascii: "N") || letter == UInt8(ascii: "S") ? .latitude : .longitude
    hasSign = true
    return true
  }

  /// Digits, and decimals after a full stop or, where a digit follows, a comma.
  private static func number(_ rest: inout Rest) -> (value: Double, decimals: Int)? {
    let whole = rest.takeAll(where: \.isDigit)
    guard (1...3).contains(whole.count), let value = whole.number else { return nil }
    let points: ASCIISet = ".,"
    var ahead = rest
    guard ahead.take(where: { points.contains($0) }) != nil else { return (Double(value), 0) }
    let fraction = ahead.takeAll(where: \.isDigit)
    guard let decimals = fraction.prefix(15).number else { return (Double(value), 0) }
    rest = ahead
    let scale = (0..<min(fraction.count, 15)).reduce(1.0) { scale, _ in scale * 10 }
    return (Double(value) + Double(decimals) / scale, fraction.count)
  }
}

extension Rest {
  /// `'`, `′` or `’`.
  fileprivate mutating func takePrime() -> Bool {
    take("'") || take("′") || take("’")
  }

  /// `"`, `″`, `”` or two primes.
  fileprivate mutating func takeDoublePrime() -> Bool {
    take("\"") || take("″") || take("”") || take("''") || take("′′")
  }
}
