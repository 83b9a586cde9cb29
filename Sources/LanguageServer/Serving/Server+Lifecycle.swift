import Reporting
import Workspace

/// Beginning and end of the conversation.
extension Server {
  func initialize(_ id: MessageID, _ parameters: JSONNode?) throws(WorkspaceError) {
    capabilities = ClientCapabilities(parameters?["capabilities"])
    roots = Self.roots(parameters)
    parent = parameters?["processId"]?.integer.flatMap { Int32(exactly: $0) }
    phase = .running
    try writer.respond(to: id) { json in
      json.object { json in
        json.object("capabilities", writeCapabilities)
        json.object("serverInfo") { json in
          json.member("name", "draftlint")
          json.member("version", version)
        }
      }
    }
  }

  func shutDown(_ id: MessageID) throws(WorkspaceError) {
    phase = .shutDown
    documents = [:]
    try writer.respond(to: id) { json in json.null() }
  }

  private func writeCapabilities(to json: inout JSONWriter) {
    json.member("positionEncoding", capabilities.encoding.rawValue)
    json.object("textDocumentSync") { json in
      json.member("openClose", true)
      json.member("change", 2)
      json.object("save") { json in json.member("includeText", false) }
    }
    json.member("hoverProvider", true)
    guard capabilities.pullsDiagnostics else { return }
    json.object("diagnosticProvider") { json in
      json.member("identifier", "draftlint")
      json.member("interFileDependencies", false)
      json.member("workspaceDiagnostics", false)
    }
  }

  /// The client's folders, by the newest of the three ways in which it may name them.
  private static func roots(_ parameters: JSONNode?) -> [FilePath] {
    let folders = parameters?["workspaceFolders"]?.elements?.compactMap { $0["uri"]?.string }
    let named = folders ?? parameters?["rootUri"]?.string.map { [$0] }
    let paths =
      named?.compactMap { DocumentURI(text: $0).path } ?? parameters?["rootPath"]?.string.map { [FilePath($0)] } ?? []
    return paths.map { (try? WorkingDirectory.canonical($0)) ?? $0.simplified }
  }
}
