import Reporting
import Workspace

/// Tells the client how far a check of many documents has come (LSP 3.17, "Work Done Progress").
struct Progress {
  /// So many documents are checked before anybody looks up.
  private static let leastCount = 10

  private let token: String
  private let count: Int
  private let writer: MessageWriter

  /// Nil where there is little to do, or the client shows no progress.
  init?(count: Int, server: Server) throws(WorkspaceError) {
    guard count >= Self.leastCount, server.capabilities.showsProgress else { return nil }
    let id = server.nextID()
    let token = "draftlint-" + String(decoding: id.json, as: UTF8.self)
    self.token = token
    self.count = count
    writer = server.writer
    try writer.request(id, "window/workDoneProgress/create") { json in json.member("token", token) }
    try send { json in
      json.member("kind", "begin")
      json.member("title", "draftlint")
      json.member("percentage", 0)
    }
  }

  func report(_ done: Int) throws(WorkspaceError) {
    try send { json in
      json.member("kind", "report")
      json.member("message", "\(done)/\(count)")
      json.member("percentage", done * 100 / count)
    }
  }

  func end() throws(WorkspaceError) {
    try send { json in json.member("kind", "end") }
  }

  private func send(_ value: (inout JSONWriter) -> Void) throws(WorkspaceError) {
    try writer.notify("$/progress") { json in
      json.member("token", token)
      json.object("value", value)
    }
  }
}
