import Findings
import Reporting
import Workspace

/// What the client shows where the pointer rests.
extension Server {
  func hover(_ id: MessageID, _ parameters: JSONNode?) throws(WorkspaceError) {
    guard let uri = uri(of: parameters), let position = LinePosition(parameters?["position"]) else {
      return try writer.respond(to: id, .badParameters)
    }
    guard let checked = checked(uri), let offset = documents[uri]?.text.offset(of: position, capabilities.encoding)
    else {
      return try writer.respond(to: id, .unknownDocument)
    }
    let findings = checked.findings(at: offset)
    let hover = HoverText(language: checked.language, isMarkdown: capabilities.showsMarkdown)
    let diagnostics = diagnosticWriter(uri, checked)
    try writer.respond(to: id) { json in
      guard let first = findings.first else { return json.null() }
      json.object { json in
        json.object("contents") { json in
          json.member("kind", capabilities.showsMarkdown ? "markdown" : "plaintext")
          json.member("value", hover.text(of: findings, rules: rules))
        }
        diagnostics.write(first.region, to: &json)
      }
    }
  }
}
