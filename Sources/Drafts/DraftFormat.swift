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
    var path = path
    let ending = path.withUTF8 { Self.ending(of: $0) }
    self =
      switch ending {
      case "md", "markdown": .markdown
      case "html", "htm", "xhtml": .html
      case "csv", "tsv": .csv
      case "json": .json
      case "jsonl", "ndjson": .jsonLines
      default: .plainText
      }
  }

  /// What comes after the last full stop of the last component, in lower case; nothing where that is long.
  private static func ending(of path: UnsafeBufferPointer<UInt8>) -> String {
    let ending = path.suffix(longestEnding + 1)
    guard let stop = ending.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let letters = ending[(stop + 1)...]
    guard !letters.contains(UInt8(ascii: "/")) else { return "" }
    return String(decoding: letters.map(\.lowercased), as: UTF8.self)
  }

  /// Bytes of the longest ending that is known.
  private static let longestEnding = 8

  /// Whether one file holds many posts, one a record (see ``Segment/row``).
  package var holdsRecords: Bool {
    switch self {
    case .csv, .json, .jsonLines: true
    case .markdown, .html, .plainText: false
    }
  }
}
