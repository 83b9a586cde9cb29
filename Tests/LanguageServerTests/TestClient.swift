import Reporting
import Rules
import Workspace

@testable import LanguageServer

/// A client in the same process: it sends messages and keeps what comes back.
final class TestClient {
  /// Everything that the server has written.
  final class Output {
    var bytes: [UInt8] = []
    /// Called after each message.
    var onWrite: (() -> Void)?

    /// The parameters of all diagnostics that were ever published.
    func published() -> [JSONNode] {
      var frames = FrameDecoder()
      frames.append(bytes)
      var published: [JSONNode] = []
      while case .body(let body)? = frames.next() {
        guard let message = try? JSONNode(body), message["method"]?.string == "textDocument/publishDiagnostics" else {
          continue
        }
        published += [message["params"]].compactMap(\.self)
      }
      return published
    }
  }

  let server: Server
  let output = Output()
  private var frames = FrameDecoder()
  private var readCount = 0
  private var requestCount = 0

  init(library: RuleLibrary = TestLibrary.rules, folder: String = "/nowhere", installedPages: RulePages? = nil) {
    server = Server(
      library: library, today: { CalendarDate("2026-11-24") },
      workingDirectory: WorkingDirectory(path: FilePath(folder)),
      version: "0.0.0", installedPages: installedPages
    ) { [output] bytes in
      output.bytes += bytes
      output.onWrite?()
    }
  }

  /// A client that has been introduced.
  static func started(
    library: RuleLibrary = TestLibrary.rules, root: String? = nil, capabilities: String = "{}"
  ) throws -> TestClient {
    let client = TestClient(library: library)
    let folder = root.map { #", "rootUri": "file://\#($0)""# } ?? ""
    try client.request("initialize", #"{"processId": null, "capabilities": \#(capabilities)\#(folder)}"#)
    try client.notify("initialized", "{}")
    _ = try client.take()
    return client
  }

  static func encoding(_ encoding: PositionEncoding) -> String {
    #"{"general": {"positionEncodings": ["\#(encoding.rawValue)"]}}"#
  }

  /// Sends bytes as they are.
  func send(_ bytes: some Sequence<UInt8>) throws {
    try server.receive(bytes)
  }

  func send(json: String) throws {
    try send(Self.framed(json))
  }

  static func framed(_ json: String) -> [UInt8] {
    Array("Content-Length: \(json.utf8.count)\r\n\r\n\(json)".utf8)
  }

  func notify(_ method: String, _ parameters: String) throws {
    try send(json: #"{"jsonrpc": "2.0", "method": "\#(method)", "params": \#(parameters)}"#)
  }

  func request(_ method: String, _ parameters: String = "null") throws {
    requestCount += 1
    try send(json: #"{"jsonrpc": "2.0", "id": \#(requestCount), "method": "\#(method)", "params": \#(parameters)}"#)
  }

  func open(_ uri: String, _ text: String, version: Int = 1, language: String = "markdown") throws {
    try notify(
      "textDocument/didOpen",
      """
      {"textDocument": {"uri": \(Self.literal(uri)), "languageId": "\(language)", "version": \(version), \
      "text": \(Self.literal(text))}}
      """)
  }

  func change(_ uri: String, version: Int, _ changes: String...) throws {
    try notify(
      "textDocument/didChange",
      """
      {"textDocument": {"uri": \(Self.literal(uri)), "version": \(version)}, \
      "contentChanges": [\(changes.joined(separator: ", "))]}
      """)
  }

  static func edit(_ start: LinePosition, _ end: LinePosition, _ text: String) -> String {
    func json(_ position: LinePosition) -> String {
      #"{"line": \#(position.line), "character": \#(position.character)}"#
    }
    return #"{"range": {"start": \#(json(start)), "end": \#(json(end))}, "text": \#(literal(text))}"#
  }

  static func position(_ uri: String, _ line: Int, _ character: Int) -> String {
    #"{"textDocument": {"uri": "\#(uri)"}, "position": {"line": \#(line), "character": \#(character)}}"#
  }

  static func document(_ uri: String) -> String { #"{"textDocument": {"uri": "\#(uri)"}}"# }

  static func literal(_ text: String) -> String {
    var sink = ByteSink()
    JSONWriter.write(into: &sink, layout: .compact) { $0.value(text) }
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// The messages that have come since the last call, after everything has settled.
  func take() throws -> [JSONNode] {
    try server.settle()
    frames.append(output.bytes[readCount...])
    readCount = output.bytes.count
    var messages: [JSONNode] = []
    while case .body(let body)? = frames.next() { messages.append(try JSONNode(body)) }
    return messages
  }

  /// The parameters of the diagnostics published since the last call.
  func takePublished() throws -> [JSONNode] {
    try take().filter { $0["method"]?.string == "textDocument/publishDiagnostics" }.compactMap { $0["params"] }
  }
}

extension JSONNode {
  /// The value as text.
  var text: String { String(decoding: json, as: UTF8.self) }

  subscript(_ path: String...) -> JSONNode? { self[path] }

  /// `LINE:CHARACTER-LINE:CHARACTER CODE` of a diagnostic.
  var summary: String {
    func place(_ name: String) -> String {
      "\(self["range", name, "line"]?.text ?? "?"):\(self["range", name, "character"]?.text ?? "?")"
    }
    return "\(place("start"))-\(place("end")) \(self["code"]?.string ?? "?")"
  }

  /// The summaries of the diagnostics in published parameters.
  var summaries: [String] { self["diagnostics"]?.elements?.map(\.summary) ?? [] }
}
