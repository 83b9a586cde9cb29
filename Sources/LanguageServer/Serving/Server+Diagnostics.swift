import Reporting
import Workspace

/// Diagnostics, published or asked for; never both.
extension Server {
  /// Publishes what has changed. To be called when nothing more is waiting to be read and ``Pace`` allows it.
  ///
  /// - Throws: where nothing can be written to the client any more.
  func settle() throws(WorkspaceError) {
    let uris = pending
    pending = []
    let progress = try Progress(count: uris.count, server: self)
    for (index, uri) in uris.enumerated() {
      try publish(uri)
      try progress?.report(index + 1)
    }
    try progress?.end()
  }

  /// Publishes what has changed in one document.
  func settle(_ uri: DocumentURI) throws(WorkspaceError) {
    guard let index = pending.firstIndex(of: uri) else { return }
    pending.remove(at: index)
    try publish(uri)
  }

  func answerDiagnostics(_ id: MessageID, _ parameters: JSONNode?) throws(WorkspaceError) {
    guard let uri = uri(of: parameters), let checked = checked(uri) else {
      return try writer.respond(to: id, .unknownDocument)
    }
    let diagnostics = diagnosticWriter(uri, checked)
    try writer.respond(to: id) { json in
      json.object { json in
        json.member("kind", "full")
        diagnostics.writeAll(as: "items", to: &json)
      }
    }
  }

  /// What a document's check has brought, made now where it is not there; nil where the document is not open.
  func checked(_ uri: DocumentURI) -> CheckedDocument? {
    guard let document = documents[uri] else { return nil }
    if let checked = document.checked { return checked }
    let place = DocumentPlace(of: document.text, roots: roots, fallback: workingDirectory)
    let checked = checker.check(document.text, at: place)
    documents[uri]?.checked = checked
    return checked
  }

  func diagnosticWriter(_ uri: DocumentURI, _ checked: CheckedDocument) -> DiagnosticWriter {
    DiagnosticWriter(uri: uri, document: checked, capabilities: capabilities, pages: pages)
  }

  private func publish(_ uri: DocumentURI) throws(WorkspaceError) {
    guard let checked = checked(uri) else { return }
    let diagnostics = diagnosticWriter(uri, checked)
    try writer.notify("textDocument/publishDiagnostics") { json in
      json.member("uri", uri.text)
      json.member("version", checked.version)
      diagnostics.writeAll(as: "diagnostics", to: &json)
    }
  }
}
