/// The messages that have come at once: what later ones say about earlier ones.
struct Backlog {
  /// Requests that their sender has given up.
  private(set) var cancelled: Set<MessageID> = []
  /// Requests for diagnostics of a text that has changed since; whoever sent the change asks again.
  private(set) var outdated: Set<MessageID> = []

  init(_ messages: [Result<IncomingMessage, IncomingMessage.Fault>]) {
    var changed: Set<String> = []
    for message in messages.reversed() {
      switch message {
      case .success(.notification("$/cancelRequest", let parameters)):
        if let id = parameters?["id"].flatMap({ MessageID($0) }) { cancelled.insert(id) }
      case .success(.notification("textDocument/didChange", let parameters)):
        if let uri = Self.uri(parameters) { changed.insert(uri) }
      case .success(.request(let id, "textDocument/diagnostic", let parameters)):
        if let uri = Self.uri(parameters), changed.contains(uri) { outdated.insert(id) }
      default: continue
      }
    }
  }

  private static func uri(_ parameters: JSONNode?) -> String? {
    parameters?[["textDocument", "uri"]]?.string
  }
}
