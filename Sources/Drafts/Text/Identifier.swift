/// Tells names that a program gave (keys, attributes) from what an author may have written in their place.
///
/// Plain names are markup and may be printed as part of a scope; others are read, and never printed.
enum Identifier {
  /// Whether a name holds nothing but letters of ASCII, signs usual in names, and at most four digits.
  @inline(__always)
  static func isPlain(_ name: some Sequence<UInt8>) -> Bool {
    var digits = 0
    for byte in name {
      if byte.isDigit { digits += 1 } else if !byte.isLetter, !isSign(byte) { return false }
    }
    return digits <= 4
  }

  /// A path of keys with one more, in which a name that is not plain is only hinted at.
  static func path(_ path: String, _ key: String) -> String {
    let shown = isPlain(key.utf8) ? key : "…"
    return path.isEmpty ? shown : path + "." + shown
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }
}
