import Reporting
import Workspace

/// Documents that the client opens, changes, saves and closes.
extension Server {
  func open(_ parameters: JSONNode?) throws(WorkspaceError) {
    guard let text = TextDocument(parameters?["textDocument"]) else { return try warn() }
    documents[text.uri] = OpenDocument(text: text)
    enqueue(text.uri)
  }

  /// Where one of the edits cannot be read, none is carried out: a text that is half edited would be nobody's.
  func change(_ parameters: JSONNode?) throws(WorkspaceError) {
    guard let node = parameters?["textDocument"], let uri = uri(of: parameters),
      let elements = parameters?["contentChanges"]?.elements, let version = documents[uri]?.text.version
    else { return try warn() }
    let changes = elements.compactMap { ContentChange($0) }
    guard changes.count == elements.count else { return try warn() }
    documents[uri]?.text.apply(
      changes, version: node["version"]?.integer ?? version, encoding: capabilities.encoding)
    documents[uri]?.checked = nil
    enqueue(uri)
  }

  func save(_ parameters: JSONNode?) throws(WorkspaceError) {
    guard let uri = uri(of: parameters), let path = uri.path else { return }
    if Array(path.name) == Array(PolicyLocator.fileName.utf8) { try readPoliciesAnew() }
  }

  /// Takes the diagnostics of a closed document away.
  func close(_ parameters: JSONNode?) throws(WorkspaceError) {
    guard let uri = uri(of: parameters), documents.removeValue(forKey: uri) != nil else { return }
    pending.removeAll { $0 == uri }
    guard !capabilities.pullsDiagnostics else { return }
    try writer.notify("textDocument/publishDiagnostics") { json in
      json.member("uri", uri.text)
      json.array("diagnostics") { _ in }
    }
  }

  func uri(of parameters: JSONNode?) -> DocumentURI? {
    parameters?["textDocument"]?["uri"]?.string.map { DocumentURI(text: $0) }
  }

  /// Puts a document among those whose diagnostics are to be published.
  func enqueue(_ uri: DocumentURI) {
    if !capabilities.pullsDiagnostics, !pending.contains(uri) { pending.append(uri) }
  }

  /// Says in the client's log that a notification was passed over, since it has no other answer.
  private func warn() throws(WorkspaceError) {
    try writer.notify("window/logMessage") { json in
      json.member("type", 2)
      json.member("message", "draftlint: " + ResponseError.badParameters.message)
    }
  }
}
