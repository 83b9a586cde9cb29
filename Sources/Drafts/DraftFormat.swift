/// How the bytes of a draft are to be read.
package enum DraftFormat: String, Sendable, CaseIterable {
  case markdown
  case html
  case plainText = "plain-text"
  case csv
  case json
  case jsonLines = "json-lines"

  /// The format that a path's ending names, in any case; an unknown ending or none is plain text.
  package init(path: String) {
    let ending = path.utf8.reversed().prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "/") }.map(\.lowercased)
    self =
      switch String(decoding: ending.reversed(), as: UTF8.self) {
      case "md", "markdown": .markdown
      case "html", "htm", "xhtml": .html
      case "csv", "tsv": .csv
      case "json": .json
      case "jsonl", "ndjson": .jsonLines
      default: .plainText
      }
  }

  /// Whether one file holds many posts, one a record (see ``Segment/row``).
  package var holdsRecords: Bool {
    switch self {
    case .csv, .json, .jsonLines: true
    case .markdown, .html, .plainText: false
    }
  }
}
