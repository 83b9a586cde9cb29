import Workspace

/// Arguments of any bytes as Swift text and back.
///
/// The parser takes strings, but a path may hold bytes that are not UTF-8. Each such byte `0xHH` is carried as the
/// private character U+1000HH; what holds such a character itself is carried byte by byte, so that the way back is
/// exact.
enum ArgumentText {
  private static let carriers: ClosedRange<UInt32> = 0x10_0000...0x10_00FF

  static func encode(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: isCarrier) {
      return text
    }
    var text = ""
    var rest = bytes[...]
    while let first = rest.first {
      var parser = Unicode.UTF8.ForwardParser()
      var iterator = rest.makeIterator()
      if case .valid(let encoded) = parser.parseScalar(from: &iterator), !isCarrier(UTF8.decode(encoded)) {
        text.unicodeScalars.append(UTF8.decode(encoded))
        rest = rest.dropFirst(encoded.count)
      } else {
        text.unicodeScalars.append(contentsOf: Unicode.Scalar(carriers.lowerBound + UInt32(first)).map { [$0] } ?? [])
        rest = rest.dropFirst()
      }
    }
    return text
  }

  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if isCarrier(scalar) {
        bytes.append(UInt8(scalar.value - carriers.lowerBound))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// The path that an argument names.
  static func path(_ text: String) -> FilePath {
    FilePath(bytes: bytes(of: text))
  }

  /// An argument as it is printed.
  static func shown(_ text: String) -> String {
    path(text).description
  }

  private static func isCarrier(_ scalar: Unicode.Scalar) -> Bool {
    carriers.contains(scalar.value)
  }
}
