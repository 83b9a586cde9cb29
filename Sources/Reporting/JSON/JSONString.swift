/// A string literal of JSON.
enum JSONString {
  /// Writes `text` in quotes; stretches that need no escape are copied whole.
  static func write(_ text: String, into sink: inout ByteSink) {
    sink.write(byte: UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var copied = 0
      var index = 0
      while index < bytes.count {
        guard let (length, value) = escape(at: index, of: bytes) else {
          index += 1
          continue
        }
        sink.write(bytes[copied..<index])
        write(escapeOf: value, into: &sink)
        index += length
        copied = index
      }
      sink.write(bytes[copied...])
    }
    sink.write(byte: UInt8(ascii: "\""))
  }

  /// The length in bytes and the code point of the character at `index` if it must be escaped.
  private static func escape(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (length: Int, value: UInt32)? {
    let first = bytes[index]
    if first < 0x20 || first == 0x22 || first == 0x5C || first == 0x7F { return (1, UInt32(first)) }
    guard first == 0xC2 || first == 0xD8 || first == 0xE2 else { return nil }
    let length = first == 0xE2 ? 3 : 2
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(first) & (length == 3 ? 0x0F : 0x1F)
    for byte in bytes[index + 1..<index + length] { value = value << 6 | UInt32(byte & 0x3F) }
    return isSteering(value) ? (length, value) : nil
  }

  /// C1 controls, bidirectional controls, line and paragraph separator.
  private static func isSteering(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func write(escapeOf value: UInt32, into sink: inout ByteSink) {
    switch value {
    case 0x22: sink.write("\\\"")
    case 0x5C: sink.write("\\\\")
    case 0x0A: sink.write("\\n")
    case 0x0D: sink.write("\\r")
    case 0x09: sink.write("\\t")
    default:
      let digits = String(value, radix: 16, uppercase: true)
      sink.write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}
