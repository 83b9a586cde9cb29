import SourceText

/// A text of lines, with the range of each line, without its LF.
struct TestText {
  let bytes: [UInt8]
  let paragraphs: [ByteRange]

  init(_ lines: [String]) {
    var (bytes, paragraphs): ([UInt8], [ByteRange]) = ([], [])
    for line in lines {
      paragraphs.append(ByteRange(start: bytes.count, length: line.utf8.count))
      bytes += Array(line.utf8) + [0x0A]
    }
    self.bytes = bytes
    self.paragraphs = paragraphs
  }

  init(_ text: String) {
    self.init(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  var whole: ByteRange { ByteRange(0, bytes.count) }

  func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }
}
