import Findings
import Linting
import Reporting
import SourceText
import Workspace

/// What the client offers to do at a place.
extension Server {
  func answerCodeActions(_ id: MessageID, _ parameters: JSONNode?) throws(WorkspaceError) {
    guard let uri = uri(of: parameters), let start = LinePosition(parameters?[["range", "start"]]),
      let end = LinePosition(parameters?[["range", "end"]])
    else { return try writer.respond(to: id, .badParameters) }
    guard let checked = checked(uri), let first = documents[uri]?.text.offset(of: start, capabilities.encoding),
      let last = documents[uri]?.text.offset(of: end, capabilities.encoding)
    else { return try writer.respond(to: id, .unknownDocument) }
    let kinds = parameters?[["context", "only"]]?.elements?.compactMap(\.string)
    let actions = actions(uri, checked, from: first, to: last).filter { $0.kind.isAsked(by: kinds) }
    let diagnostics = diagnosticWriter(uri, checked)
    let actionWriter = CodeActionWriter(document: checked, diagnostics: diagnostics, capabilities: capabilities)
    try writer.respond(to: id) { json in
      json.array { json in for action in actions { actionWriter.write(action, to: &json) } }
    }
  }

  private func actions(
    _ uri: DocumentURI, _ checked: CheckedDocument, from first: Int, to last: Int
  ) -> [CodeAction] {
    guard let inspection = checked.inspection else { return [] }
    let finder = ActionFinder(
      uri: uri, document: checked, inspection: inspection, rules: rules, redaction: redaction,
      policy: policyFile(for: uri))
    let findings = inspection.result.findings.filter { finding in
      finding.region.start.byte <= last && first <= finding.region.end.byte
    }
    return findings.flatMap(finder.actions) + [finder.fixAll()].compactMap(\.self)
  }

  /// The policy of a document, as the client has it open or as it lies on the disk; where there is none, one to be made
  /// in the client's folder, if the client can make files.
  private func policyFile(for uri: DocumentURI) -> PolicyFile? {
    guard let document = documents[uri] else { return nil }
    let place = DocumentPlace(of: document.text, roots: roots, fallback: workingDirectory)
    guard place.location != nil else { return nil }
    let path = checker.policyPath(for: place)
    let target = path ?? place.workingDirectory.path.appending(PolicyLocator.fileName)
    let policyURI = documents.keys.first { $0.path == target } ?? DocumentURI(path: target)
    if let open = documents[policyURI] {
      let file = SourceFile(path: target.description, bytes: open.text.bytes)
      return PolicyFile(uri: policyURI, version: open.text.version, file: file, isNew: false)
    }
    if path == nil {
      guard capabilities.createsFiles else { return nil }
      return PolicyFile(
        uri: policyURI, version: nil, file: SourceFile(path: target.description, bytes: []), isNew: true)
    }
    guard let bytes = try? FileReader.read(target) else { return nil }
    return PolicyFile(
      uri: policyURI, version: nil, file: SourceFile(path: target.description, bytes: bytes), isNew: false)
  }
}
