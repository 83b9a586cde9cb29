import Workspace

/// Which message goes where, and which may come when.
extension Server {
  /// Answers a request, from the state after every edit before it: what it needs is checked for it, and published.
  func handleRequest(_ id: MessageID, _ method: String, _ parameters: JSONNode?) throws(WorkspaceError) {
    if let refusal = refusal(of: method) { return try writer.respond(to: id, refusal) }
    if let uri = uri(of: parameters) { try settle(uri) }
    switch method {
    case "initialize": try initialize(id, parameters)
    case "shutdown": try shutDown(id)
    case "textDocument/codeAction": try answerCodeActions(id, parameters)
    case "textDocument/completion": try complete(id, parameters)
    case "textDocument/hover": try hover(id, parameters)
    case "textDocument/diagnostic" where capabilities.pullsDiagnostics: try answerDiagnostics(id, parameters)
    default: try writer.respond(to: id, .unknownMethod)
    }
  }

  /// Carries out a notification. One that is unknown, out of order or about a document that is not open has no answer
  /// and no effect.
  func handleNotification(_ method: String, _ parameters: JSONNode?) throws(WorkspaceError) {
    if method == "exit" { return leave() }
    guard phase == .running else { return }
    switch method {
    case "initialized": try watchPolicies()
    case "textDocument/didOpen": try open(parameters)
    case "textDocument/didChange": try change(parameters)
    case "textDocument/didSave": try save(parameters)
    case "textDocument/didClose": try close(parameters)
    case "workspace/didChangeWorkspaceFolders": try changeFolders(parameters)
    case "workspace/didChangeWatchedFiles": try readPoliciesAnew()
    default: break
    }
  }

  private func refusal(of method: String) -> ResponseError? {
    switch phase {
    case .waitingForInitialize: method == "initialize" ? nil : .tooEarly
    case .running: method == "initialize" ? .secondInitialize : nil
    case .shutDown: .afterShutdown
    }
  }
}
