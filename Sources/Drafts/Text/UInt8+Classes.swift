extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let backslash = UInt8(ascii: "\\")

  /// LF or CR.
  var isLineEnd: Bool { self == .newline || self == .carriageReturn }
  /// One of ASCII's six white-space characters.
  var isBlank: Bool { self == .space || self >= 0x09 && self <= 0x0D }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }
  /// A letter or digit of ASCII, or any part of a character beyond it.
  var isWordLike: Bool { isLetter || isDigit || self >= 0x80 }
  /// One of the ASCII punctuation characters of CommonMark 0.31, 2.1, which a backslash may escape.
  var isPunctuation: Bool {
    self >= 0x21 && self <= 0x7E && !isDigit && !isLetter
  }
  /// The letter in lower case, any other byte as it is.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
