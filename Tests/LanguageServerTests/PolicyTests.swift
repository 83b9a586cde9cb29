import TestSupport
import Testing

@testable import LanguageServer

@Suite("Policies in the editor")
struct PolicyTests {
  static let off = "version: 1\nextends: [recommended]\nrules:\n  personal-data/case-number: off\n"
  static let watching = #"{"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}"#

  @Test("each draft goes by the nearest")
  func nearest() throws {
    let folder = try TemporaryFolder()
    try folder.write("amt/.lint-policy.yml", Self.off)
    try folder.makeFolder("amt/tief")
    let client = try TestClient.started(root: folder.path)
    for name in ["a.md", "amt/tief/a.md"] { try client.open("file://\(folder.path)/\(name)", "AZ 1234") }
    #expect(try client.takePublished().map { $0.summaries.count } == [1, 0])
  }

  @Test("a change holds for all open drafts at once", arguments: [true, false])
  func changes(_ isWatched: Bool) throws {
    let folder = try TemporaryFolder()
    let client = try TestClient.started(root: folder.path)
    try client.open("file://\(folder.path)/a.md", "AZ 1234")
    #expect(try client.takePublished().map { $0.summaries.count } == [1])
    try folder.write(".lint-policy.yml", Self.off)
    if isWatched {
      try client.notify("workspace/didChangeWatchedFiles", #"{"changes": []}"#)
    } else {
      try client.notify("textDocument/didSave", TestClient.document("file://\(folder.path)/.lint-policy.yml"))
    }
    #expect(try client.takePublished().map { $0.summaries.count } == [0])
  }

  @Test("clients that can are asked to watch")
  func watching() throws {
    let client = TestClient()
    try client.request("initialize", #"{"capabilities": \#(Self.watching)}"#)
    try client.notify("initialized", "{}")
    let request = try #require(try client.take().last)
    #expect(request["method"]?.string == "client/registerCapability")
    #expect(request.text.contains("**/.lint-policy.yml"))
    try client.send(json: #"{"jsonrpc": "2.0", "id": \#(request["id"]?.text ?? ""), "result": null}"#)
    #expect(try client.take().isEmpty)
  }

  @Test("clients that pull are told to pull anew")
  func refresh() throws {
    let client = try TestClient.started(capabilities: DiagnosticsTests.pulling)
    try client.notify("workspace/didChangeWatchedFiles", #"{"changes": []}"#)
    #expect(try client.take().map { $0["method"]?.string } == ["workspace/diagnostic/refresh"])
  }

  @Test("the faults of a policy stand in it while it is written, and in the drafts once it is saved")
  func faults() throws {
    let folder = try TemporaryFolder()
    let client = try TestClient.started(root: folder.path)
    let policy = "file://\(folder.path)/.lint-policy.yml"
    try client.open(policy, "version: 1\nruls: {}\n", language: "yaml")
    let published = try #require(try client.takePublished().first)
    #expect(published.summaries == ["1:0-1:4 policy"])
    try client.change(policy, version: 2, #"{"text": "version: 1\n"}"#)
    #expect(try client.takePublished().first?.summaries == [])
    try folder.write(".lint-policy.yml", "version: 1\nruls: {}\n")
    try client.open("file://\(folder.path)/a.md", "AZ 1234")
    let draft = try #require(try client.takePublished().first)
    #expect(draft.summaries == ["0:0-0:0 policy", "0:0-0:7 personal-data/case-number"])
    #expect(draft["diagnostics"]?.elements?.first?["message"]?.string?.hasPrefix(".lint-policy.yml:2: ") == true)
  }
}
