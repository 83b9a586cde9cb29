/// Tells names that a program gave (keys, attributes) from what an author may have written in their place.
///
/// Plain names are markup and may be printed as part of a scope; others are read, and never printed.
enum Identifier {
  /// What stands in a path for a name that is not plain.
  static let hidden = "…"

  /// Whether a name holds nothing but letters of ASCII, signs usual in names, and at most four digits.
  @inline(__always)
  static func isPlain(_ name: some Sequence<UInt8>) -> Bool {
    var digits = 0
    for byte in name {
      if byte.isDigit { digits += 1 } else if !byte.isLetter, !isSign(byte) { return false }
    }
    return digits <= 4
  }

  static func isPlain(_ name: String) -> Bool {
    name.utf8.withContiguousStorageIfAvailable { isPlain($0) } ?? isPlain(name.utf8)
  }

  /// A name as it may be printed.
  static func shown(_ name: String) -> String {
    isPlain(name) ? name : hidden
  }

  /// A path of keys with one more, which is shown: `media.alt`.
  static func path(_ path: String, shown key: String) -> String {
    path.isEmpty ? key : joined(path, UInt8(ascii: "."), key, end: nil)
  }

  /// A path of keys with the index of an element: `media[0]`.
  static func path(_ path: String, element index: Int) -> String {
    joined(path, UInt8(ascii: "["), String(index), end: UInt8(ascii: "]"))
  }

  /// Joins in one step, since there are as many paths as values.
  private static func joined(_ path: String, _ sign: UInt8, _ name: String, end: UInt8?) -> String {
    let count = path.utf8.count + 1 + name.utf8.count + (end == nil ? 0 : 1)
    return String(unsafeUninitializedCapacity: count) { buffer in
      var index = buffer.update(fromContentsOf: path.utf8)
      buffer[index] = sign
      index = buffer[(index + 1)...].update(fromContentsOf: name.utf8)
      if let end { buffer[index] = end }
      return count
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }
}
