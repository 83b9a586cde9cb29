import Rules
import SourceText
import Workspace

/// The conversation with one client: bytes in, bytes out.
///
/// Single-threaded. Edits are carried out at once; what has changed is checked when nothing more is waiting
/// (``settle()``) or a request asks for it, so that of many edits in a row the last one counts.
final class Server {
  let checker: DraftChecker
  let rules: [RuleID: RuleDeclaration]
  let workingDirectory: WorkingDirectory
  let version: String
  let writer: MessageWriter
  private var frames = FrameDecoder()
  var phase = ServerPhase.waitingForInitialize
  var capabilities = ClientCapabilities(nil)
  /// The client's folders, without symbolic links.
  var roots: [FilePath] = []
  /// The process that has started the client; nil where it has not said.
  var parent: Int32?
  var documents: [DocumentURI: OpenDocument] = [:]
  /// Documents whose diagnostics are to be published, the longest waiting first.
  var pending: [DocumentURI] = []
  /// Set by `exit`: what the process is to return.
  private(set) var exitStatus: Int32?
  private var requestCount = 0

  /// - Parameters:
  ///   - library: the rules, for every policy.
  ///   - today: the day against which policies are held.
  ///   - workingDirectory: for documents that are no files.
  ///   - version: of the tool, told to the client.
  ///   - send: takes the bytes for the client.
  init(
    library: RuleLibrary, today: @escaping () -> CalendarDate?, workingDirectory: WorkingDirectory, version: String,
    send: @escaping MessageWriter.Send
  ) {
    checker = DraftChecker(library: library, today: today)
    rules = Dictionary(library.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.workingDirectory = workingDirectory
    self.version = version
    writer = MessageWriter(send: send)
  }

  /// What the process is to return when it ends now (LSP 3.17, "Exit Notification").
  var statusAtEnd: Int32 { exitStatus ?? (phase == .shutDown ? 0 : 1) }

  /// Takes what has come from the client and carries out every message that is complete.
  ///
  /// - Throws: where nothing can be written to the client any more.
  func receive(_ bytes: some Sequence<UInt8>) throws(WorkspaceError) {
    frames.append(bytes)
    while exitStatus == nil, let frame = frames.next() {
      switch frame {
      case .malformed: try writer.respond(to: nil, .badHeader)
      case .body(let body): try handle(body)
      }
    }
  }

  func leave() {
    exitStatus = statusAtEnd
  }

  /// The id of the next request to the client.
  func nextID() -> MessageID {
    requestCount += 1
    return MessageID(requestCount)
  }

  private func handle(_ body: [UInt8]) throws(WorkspaceError) {
    let message: IncomingMessage
    do throws(IncomingMessage.Fault) {
      message = try IncomingMessage(body)
    } catch {
      return try writer.respond(to: error.id, error.error)
    }
    switch message {
    case .request(let id, let method, let parameters): try handleRequest(id, method, parameters)
    case .notification(let method, let parameters): try handleNotification(method, parameters)
    case .response: break
    }
  }
}
