import SourceText

/// What a message may say of the file beside the fault itself.
struct FaultContext {
  /// Longest quotation in code points; what is longer ends with an ellipsis.
  static let longestExcerpt = 40

  let file: SourceFile
  let lines: LineIndex
  /// The bytes of the fault.
  let range: ByteRange

  /// The text of the fault, shortened, without line ends; control characters are U+FFFD.
  var excerpt: String {
    let limit = min(range.end, range.start + 4 * Self.longestExcerpt, file.bytes.count)
    let text = String(decoding: file.bytes[min(range.start, limit)..<limit], as: UTF8.self)
    let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    let isShort = line.count <= Self.longestExcerpt && range.end <= limit
    let shown = line.prefix(Self.longestExcerpt).map { Self.isControl($0) ? "\u{FFFD}" : String($0) }.joined()
    return isShort ? shown : shown + "…"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  /// The code point at the start of the fault, as `U+0000`.
  var codePoint: String {
    var decoder = ScalarDecoder(file: file, at: range.start)
    let digits = String(decoder.next()?.value.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The byte at the start of the fault, as two hexadecimal digits.
  var byte: String {
    guard range.start < file.bytes.count else { return "00" }
    let digits = String(file.bytes[range.start], radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }

  /// The line of another place, from 1.
  func line(of other: ByteRange) -> Int {
    lines.position(ofByte: other.start).line
  }
}
