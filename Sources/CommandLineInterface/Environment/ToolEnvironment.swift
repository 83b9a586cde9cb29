import Rules
import Workspace

/// What a command sees of the world; a test makes its own.
struct ToolEnvironment {
  let workingDirectory: WorkingDirectory
  let input: InputChannel
  /// Results, and nothing else.
  let output: OutputChannel
  /// Everything else.
  let messages: OutputChannel
  /// Writes to the terminal of ``messages`` from any thread, and never fails.
  var showProgress: @Sendable (String) -> Void = { _ in }
  /// A variable of the environment; nil where it is not set or empty.
  let variable: (String) -> String?
  /// Nil where the machine's clock shows none.
  let today: CalendarDate?

  /// - Throws: where the machine's clock shows no day.
  func knownToday() throws(UsageError) -> CalendarDate {
    guard let today else { throw .clockIsWrong }
    return today
  }
}
