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
    let name =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8[path.utf8.index(after: $0)...] } ?? path.utf8[...]
    let stop = name.lastIndex(of: UInt8(ascii: "."))
    let ending = stop.map { Substring(name[name.index(after: $0)...]) } ?? ""
    self =
      switch ending.lowercased() {
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
