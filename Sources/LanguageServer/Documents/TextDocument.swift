/// A document as the client has it, saved or not.
struct TextDocument {
  let uri: DocumentURI
  /// The client's name of the format, such as `markdown`.
  let languageID: String
  private(set) var version: Int
  /// UTF-8.
  private(set) var bytes: [UInt8]
  private var lines = LineStarts()

  init(uri: DocumentURI, languageID: String = "", version: Int = 0, bytes: [UInt8]) {
    self.uri = uri
    self.languageID = languageID
    self.version = version
    self.bytes = bytes
  }

  /// Nil where the node is not a `TextDocumentItem`.
  init?(_ node: JSONNode?) {
    guard let uri = node?["uri"]?.string, let text = node?["text"]?.string else { return nil }
    self.init(
      uri: DocumentURI(text: uri), languageID: node?["languageId"]?.string ?? "",
      version: node?["version"]?.integer ?? 0, bytes: Array(text.utf8))
  }

  /// Carries out edits one after the other, each on what the one before has left.
  mutating func apply(_ changes: [ContentChange], version: Int, encoding: PositionEncoding) {
    for change in changes { apply(change, encoding) }
    self.version = version
  }

  /// The byte at a position; past the end of its line: that end; past the last line: the end of the text; inside a
  /// character: its start.
  mutating func offset(of position: LinePosition, _ encoding: PositionEncoding) -> Int {
    guard var offset = lines.start(ofLine: position.line, in: bytes) else { return bytes.count }
    var units = 0
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"), bytes[offset] != UInt8(ascii: "\r") {
      let length = Self.length(startingWith: bytes[offset])
      units += encoding.units(ofBytes: length)
      guard units <= position.character else { break }
      offset = min(offset + length, bytes.count)
    }
    return offset
  }

  private mutating func apply(_ change: ContentChange, _ encoding: PositionEncoding) {
    guard let range = change.range else {
      bytes = change.text
      lines = LineStarts()
      return
    }
    let start = offset(of: range.start, encoding)
    let end = max(start, offset(of: range.end, encoding))
    bytes.replaceSubrange(start..<end, with: change.text)
    lines.forget(fromLine: range.start.line)
  }

  private static func length(startingWith first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
