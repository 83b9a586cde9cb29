import BuiltInRules
import Rules
import Workspace

/// The language server as a process: standard input and output, LSP 3.17.
package enum LanguageServerTool {
  /// Milliseconds between two looks at whether the parent is still there.
  private static let patience: Int32 = 2000
  private static let readSize = 1 << 16

  /// Serves one client until it says `exit`, closes the input or dies, and gives the exit status of the process. The
  /// tool's version is told to the client.
  package static func run(version: String) -> Int32 {
    Console.ignoreBrokenPipes()
    #if !DEBUG
      Console.silenceCrashReports()
    #endif
    do throws(WorkspaceError) {
      let server = Server(
        library: EmbeddedFiles.library(), today: CalendarDate.today, workingDirectory: try WorkingDirectory(),
        version: version
      ) { bytes throws(WorkspaceError) in try Console.write(bytes, to: .output) }
      return try serve(server)
    } catch {
      return 1
    }
  }

  private static func serve(_ server: Server) throws(WorkspaceError) -> Int32 {
    while server.exitStatus == nil {
      if !Console.inputIsReady(within: 0) {
        try server.settle()
        while !Console.inputIsReady(within: patience) {
          if let parent = server.parent, !ParentProcess.isAlive(parent) { return server.statusAtEnd }
        }
      }
      var bytes: [UInt8] = []
      guard try Console.readInput(upTo: readSize, appendingTo: &bytes) else { break }
      try server.receive(bytes)
    }
    return server.statusAtEnd
  }
}
