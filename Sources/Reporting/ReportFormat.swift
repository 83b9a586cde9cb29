/// The formats of a report; the raw values are the names on the command line.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, concise, json, jsonl, sarif, github, gitlab, rdjson, junit, checkstyle, markdown, html
}
