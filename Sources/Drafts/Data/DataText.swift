package import SourceText

/// A string of JSON or TOML, or a bare key.
package struct DataText: Hashable, Sendable {
  package enum Escapes: Hashable, Sendable {
    case none
    /// RFC 8259, 7.
    case json
    /// TOML 1.0, basic strings.
    case toml
  }

  /// Bytes of the source between the quotes.
  package let range: ByteRange
  package let escapes: Escapes

  /// What the text means.
  package func string(in bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { string(in: $0) }
  }

  func string(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    let range = ByteRange(range.start, min(range.end, bytes.count))
    guard escapes != .none else { return String(decoding: bytes[range.indices], as: UTF8.self) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(range.count)
    var index = range.start
    while let backslash = ByteSearch.first(.backslash, in: bytes, from: index, to: range.end) {
      decoded.append(contentsOf: bytes[index..<backslash])
      let escape = EscapeSequence(in: bytes, at: backslash, end: range.end, escapes: escapes)
      if let scalar = escape.scalar {
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      index = backslash + escape.length
    }
    decoded.append(contentsOf: bytes[index..<range.end])
    return String(decoding: decoded, as: UTF8.self)
  }
}
