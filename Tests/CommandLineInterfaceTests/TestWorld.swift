import Findings
import Rules
import Synchronization
import TestSupport
import Workspace

@testable import CommandLineInterface

/// The exit status; Testing has a type of that name too.
typealias Status = Findings.ExitStatus

/// A tool environment whose streams are kept, over a temporary folder.
final class TestWorld {
  let folder: TemporaryFolder
  var input: [UInt8] = []
  var variables: [String: String] = [:]
  /// The folder below ``folder`` in which the tool is called; nil: that folder itself.
  var subfolder: String?
  var outputIsTerminal = false
  /// Whether nobody reads the output any more.
  var outputIsClosed = false
  /// The most that one read of the input gives.
  var inputPiece = 1 << 20
  private(set) var writeCount = 0
  private(set) var output: [UInt8] = []
  private(set) var messages: [UInt8] = []

  init() throws {
    folder = try TemporaryFolder()
  }

  var outputText: String { String(decoding: output, as: UTF8.self) }
  var messageText: String { String(decoding: messages, as: UTF8.self) }

  /// Runs the tool as if `arguments` had been typed in the folder; what earlier runs have written is forgotten.
  @discardableResult
  func run(_ arguments: String...) -> Status {
    run(arguments)
  }

  @discardableResult
  func run(_ arguments: [String]) -> Status {
    output = []
    writeCount = 0
    messages = []
    return CommandLineTool.run(arguments, in: environment)
  }

  var environment: ToolEnvironment {
    var rest = input[...]
    return ToolEnvironment(
      workingDirectory: WorkingDirectory(path: FilePath(folder.path).appending(subfolder.map { Array($0.utf8) } ?? [])),
      input: InputChannel { [inputPiece] size, bytes throws(WorkspaceError) in
        let size = min(size, inputPiece)
        bytes += rest.prefix(size)
        defer { rest = rest.dropFirst(size) }
        return !rest.isEmpty
      },
      output: OutputChannel(isTerminal: outputIsTerminal, width: nil) { [unowned self] bytes throws(WorkspaceError) in
        if outputIsClosed { throw WorkspaceError(path: FilePath("stdout"), reason: .closedPipe) }
        writeCount += 1
        output += bytes
      },
      messages: OutputChannel { [unowned self] bytes throws(WorkspaceError) in messages += bytes },
      variable: { [variables] in variables[$0] }, today: CalendarDate("2026-11-24"))
  }
}
