extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isCapital: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  var isSmallLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isLetter: Bool { isCapital || isSmallLetter }
  var isLetterOrDigit: Bool { isDigit || isLetter }
  var capitalized: UInt8 { isSmallLetter ? self - 0x20 : self }
  var uncapitalized: UInt8 { isCapital ? self + 0x20 : self }

  /// The value of a digit; 0 for anything else.
  var digitValue: Int { isDigit ? Int(self) - 48 : 0 }
  /// Digits as themselves, A = 10 … Z = 35 (ISO 7064, ICAO Doc 9303); 0 for anything else.
  var base36Value: Int { isCapital ? Int(self) - 55 : digitValue }
  /// A = 1 … Z = 26; 0 for anything else.
  var alphabetPosition: Int { isCapital ? Int(self) - 64 : 0 }
  /// The value of a hexadecimal digit, nil for anything else.
  var hexValue: Int? {
    switch capitalized {
    case let byte where byte.isDigit: byte.digitValue
    case UInt8(ascii: "A")...UInt8(ascii: "F"): capitalized.base36Value
    default: nil
    }
  }
}

extension Collection<UInt8> {
  var areDigits: Bool { !isEmpty && allSatisfy(\.isDigit) }
  var areCapitals: Bool { !isEmpty && allSatisfy(\.isCapital) }

  /// The number that the digits write, nil where something else stands among them or there are more than 18.
  var number: Int? {
    guard areDigits, count <= 18 else { return nil }
    return reduce(0) { $0 * 10 + $1.digitValue }
  }
}
