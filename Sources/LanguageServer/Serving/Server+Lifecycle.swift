import Reporting
import Workspace

/// Beginning and end of the conversation.
extension Server {
  func initialize(_ id: MessageID, _ parameters: JSONNode?) throws(WorkspaceError) {
    capabilities = ClientCapabilities(parameters?["capabilities"])
    roots = Self.roots(parameters)
    let address = parameters?[["initializationOptions", "documentation"]]?.string
    pages = address.flatMap { RulePages(address: $0) } ?? installedPages
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
    json.object("codeActionProvider") { json in
      json.array("codeActionKinds") { json in
        for kind in [CodeAction.Kind.quickFix, .fixAll] { json.value(kind.rawValue) }
      }
    }
    json.object("completionProvider") { json in
      json.array("triggerCharacters") { json in for sign in [" ", "/"] { json.value(sign) } }
    }
    json.object("workspace") { json in
      json.object("workspaceFolders") { json in
        json.member("supported", true)
        json.member("changeNotifications", true)
      }
    }
    guard capabilities.pullsDiagnostics else { return }
    json.object("diagnosticProvider") { json in
      json.member("identifier", "draftlint")
      json.member("interFileDependencies", false)
      json.member("workspaceDiagnostics", false)
    }
  }

  /// Folders that the client has added or removed.
  func changeFolders(_ parameters: JSONNode?) throws(WorkspaceError) {
    func folders(_ name: String) -> [FilePath] {
      Self.canonical(parameters?[["event", name]]?.elements?.compactMap { $0["uri"]?.string } ?? [])
    }
    let removed = Set(folders("removed"))
    roots = roots.filter { !removed.contains($0) } + folders("added")
    try readPoliciesAnew()
  }

  private static func canonical(_ uris: [String]) -> [FilePath] {
    uris.compactMap { DocumentURI(text: $0).path }.map { (try? WorkingDirectory.canonical($0)) ?? $0.simplified }
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
