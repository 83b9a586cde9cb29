/// A place `{{NAME}}` in a pattern.
struct MacroReference {
  let name: String
  /// The bytes of the reference, braces included.
  let range: Range<Int>

  /// All references in a text, in order. Other double braces are text.
  static func all(in text: String) -> [MacroReference] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [MacroReference] = []
      var index = 0
      while index + 4 < bytes.count {
        if bytes[index] == UInt8(ascii: "{"), let reference = MacroReference(in: bytes, at: index) {
          found.append(reference)
          index = reference.range.upperBound
        } else {
          index += 1
        }
      }
      return found
    }
  }

  /// A macro's name: capital letters, digits and underscores, a letter first.
  static func isName(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return false }
    return bytes.allSatisfy { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "_")
    }
  }

  private init?(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard bytes[start + 1] == UInt8(ascii: "{") else { return nil }
    let name = bytes[(start + 2)...].prefix { $0 != UInt8(ascii: "}") }
    guard Self.isName(name), name.endIndex + 1 < bytes.count, bytes[name.endIndex + 1] == UInt8(ascii: "}") else {
      return nil
    }
    self.name = String(decoding: name, as: UTF8.self)
    range = start..<name.endIndex + 2
  }
}
