import BuiltInRules
import Rules
import Workspace

/// The language server as a process: standard input and output, LSP 3.17.
package enum LanguageServerTool {
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
        version: version, installedPages: RulePages.installed()
      ) { bytes throws(WorkspaceError) in try Console.write(bytes, to: .output) }
      var session = Session(server, input: StandardInput())
      return try session.run()
    } catch {
      return 1
    }
  }
}
