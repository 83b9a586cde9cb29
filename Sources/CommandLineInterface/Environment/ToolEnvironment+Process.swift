import Rules
import Workspace

extension ToolEnvironment {
  /// The world as the process has it.
  static func process() throws(WorkspaceError) -> ToolEnvironment {
    ToolEnvironment(
      workingDirectory: try WorkingDirectory(),
      input: InputChannel(widen: { Console.widenInputPipe(to: 1 << 20) }) { size, bytes throws(WorkspaceError) in
        try Console.readInput(upTo: size, appendingTo: &bytes)
      },
      output: channel(.output), messages: channel(.error), variable: Console.variable, today: .today())
  }

  static func channel(_ stream: Console.Stream) -> OutputChannel {
    OutputChannel(isTerminal: Console.isTerminal(stream), width: Console.width(of: stream)) {
      bytes throws(WorkspaceError) in
      try Console.write(bytes, to: stream)
    }
  }
}
