import Rules
import SourceText
import Workspace

/// The conversation with one client: bytes in, bytes out.
///
/// Single-threaded. Edits are carried out at once; what has changed is checked when it is time (``settle()``, called by
/// ``Session``) or a request asks for it, so that of many edits in a row the last one counts.
final class Server {
  let checker: DraftChecker
  let library: RuleLibrary
  let rules: [RuleID: RuleDeclaration]
  var redaction: RedactionWords { library.redaction }
  let workingDirectory: WorkingDirectory
  let version: String
  let writer: MessageWriter
  private var frames = FrameDecoder()
  var phase = ServerPhase.waitingForInitialize
  var capabilities = ClientCapabilities(nil)
  /// The pages of the rules that lie beside the program.
  let installedPages: RulePages?
  /// Where clients find the pages of the rules.
  var pages: RulePages?
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
  ///   - installedPages: of the rules, for clients that name no others.
  ///   - send: takes the bytes for the client.
  init(
    library: RuleLibrary, today: @escaping () -> CalendarDate?, workingDirectory: WorkingDirectory, version: String,
    installedPages: RulePages? = nil, send: @escaping MessageWriter.Send
  ) {
    self.library = library
    checker = DraftChecker(library: library, today: today)
    rules = Dictionary(library.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.workingDirectory = workingDirectory
    self.version = version
    self.installedPages = installedPages
    writer = MessageWriter(send: send)
  }

  /// What the process is to return when it ends now (LSP 3.17, "Exit Notification").
  var statusAtEnd: Int32 { exitStatus ?? (phase == .shutDown ? 0 : 1) }

  /// Takes what has come from the client and carries out every message that is complete.
  ///
  /// - Throws: where nothing can be written to the client any more.
  func receive(_ bytes: some Sequence<UInt8>) throws(WorkspaceError) {
    frames.append(bytes)
    var waiting: [Result<IncomingMessage, IncomingMessage.Fault>] = []
    while let frame = frames.next() {
      switch frame {
      case .malformed: waiting.append(.failure(IncomingMessage.Fault(id: nil, error: .badHeader)))
      case .body(let body): waiting.append(IncomingMessage.result(of: body))
      }
    }
    let backlog = Backlog(waiting)
    for message in waiting where exitStatus == nil { try handle(message, backlog) }
  }

  func leave() {
    exitStatus = statusAtEnd
  }

  /// The id of the next request to the client.
  func nextID() -> MessageID {
    requestCount += 1
    return MessageID(requestCount)
  }

  /// A request that its sender has given up in the meantime is not carried out, nor one about a text that is no more.
  private func handle(
    _ message: Result<IncomingMessage, IncomingMessage.Fault>, _ backlog: Backlog
  ) throws(WorkspaceError) {
    switch message {
    case .failure(let fault): try writer.respond(to: fault.id, fault.error)
    case .success(.request(let id, _, _)) where backlog.cancelled.contains(id): try writer.respond(to: id, .cancelled)
    case .success(.request(let id, _, _)) where backlog.outdated.contains(id): try writer.respond(to: id, .outdated)
    case .success(.request(let id, let method, let parameters)): try handleRequest(id, method, parameters)
    case .success(.notification(let method, let parameters)): try handleNotification(method, parameters)
    case .success(.response): break
    }
  }
}
