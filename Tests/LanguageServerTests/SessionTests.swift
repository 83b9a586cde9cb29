import Testing

@testable import LanguageServer

@Suite("A session")
struct SessionTests {
  static let uri = "file:///nowhere/a.md"

  static func change(_ version: Int, of uri: String = uri) -> [UInt8] {
    TestClient.framed(
      """
      {"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": {"uri": "\(uri)", \
      "version": \(version)}, "contentChanges": [{"text": "AZ \(1000 + version % 1000)"}]}}
      """)
  }

  /// How long a check takes by the clock of the script.
  static let work = 4

  /// The versions that are published while changes arrive, each so many milliseconds after the one before.
  static func published(_ count: Int, every milliseconds: Int, end: Int) throws -> [Int] {
    let client = try TestClient.started()
    try client.open(uri, "AZ 1000")
    _ = try client.take()
    let input = ScriptedInput(end: .milliseconds(end))
    for number in 1...count { input.add(change(number + 1), at: .milliseconds(number * milliseconds)) }
    client.output.onWrite = { input.pass(.milliseconds(work)) }
    var session = Session(client.server, input: input)
    #expect(try session.run() == 1)
    return client.output.published().compactMap { $0["version"]?.integer }.filter { $0 > 1 }
  }

  @Test("publishes each change of one who types, without waiting for the next")
  func typing() throws {
    #expect(try Self.published(40, every: 30, end: 40 * 30 + 1) == Array(2...41))
  }

  @Test("publishes each change of one who waits for the diagnostics and goes on at once")
  func typingAtOnce() throws {
    let step = Self.work + 1
    #expect(try Self.published(200, every: step, end: 200 * step + 1) == Array(2...201))
  }

  @Test("of 1,000 changes a second checks some, the latest each time, and the last one soon")
  func flood() throws {
    let rest = Int(Pace.shortestRest / .milliseconds(1))
    let versions = try Self.published(1000, every: 1, end: 1000 + rest + Self.work + 1)
    #expect(versions.first == 2 && versions.last == 1001)
    #expect(versions.count <= 1000 / rest + 2)
    #expect(versions.count >= 10)
    #expect(zip(versions, versions.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("a check that takes long is followed by as long a rest, up to a second")
  func rest() {
    let start = ContinuousClock.now
    for (work, rest) in [(1, 20), (20, 20), (300, 300), (5000, 1000)] {
      var pace = Pace()
      #expect(pace.wait(at: start) == .zero)
      let end = start.advanced(by: .milliseconds(work))
      pace.worked(from: start, to: end)
      #expect(pace.wait(at: end) == .milliseconds(rest))
      #expect(pace.wait(at: end.advanced(by: .milliseconds(rest))) == .zero)
      #expect(pace.wait(at: end.advanced(by: .seconds(60))) == .zero)
    }
  }

  @Test("ends when the parent dies, within two seconds")
  func parent() throws {
    let client = TestClient()
    let input = ScriptedInput(end: .seconds(60), death: .seconds(7))
    input.add(
      TestClient.framed(#"{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"processId": 4711}}"#),
      at: .zero)
    var session = Session(client.server, input: input)
    #expect(try session.run() == 1)
    #expect(input.elapsed >= .seconds(7) && input.elapsed <= .seconds(9))
  }

  @Test("a client that names no parent is served to the end of the input")
  func endOfInput() throws {
    let client = try TestClient.started()
    let input = ScriptedInput(end: .seconds(60), death: .seconds(7))
    var session = Session(client.server, input: input)
    #expect(try session.run() == 1)
    #expect(input.elapsed == .seconds(60))
  }

  @Test("ends at exit, with what has come after it unread", arguments: [true, false])
  func exit(_ isShutDown: Bool) throws {
    let client = try TestClient.started()
    let input = ScriptedInput()
    let shutdown = isShutDown ? TestClient.framed(#"{"jsonrpc": "2.0", "id": 9, "method": "shutdown"}"#) : []
    input.add(shutdown + TestClient.framed(#"{"jsonrpc": "2.0", "method": "exit"}"#), at: .milliseconds(5))
    input.add(Self.change(2), at: .milliseconds(6))
    var session = Session(client.server, input: input)
    #expect(try session.run() == (isShutDown ? 0 : 1))
    #expect(input.elapsed == .milliseconds(5))
  }
}
