import Reporting
import SourceText
import Workspace

/// How the result is shown and where it goes.
struct ReportSettings: Sendable {
  /// A report into a file.
  struct Output: Hashable, Sendable {
    let format: ReportFormat
    let path: FilePath
  }

  /// Of the report on standard output.
  let format: ReportFormat
  let outputs: [Output]
  let showsContext: Bool
  let reveals: Bool
  let statistics: Bool
  let verbosity: ReportOptions.Verbosity
  let color: Bool
  let isTerminal: Bool
  let width: Int?

  init(_ command: CheckCommand, in environment: ToolEnvironment) throws(UsageError) {
    let color: ColorChoice = try OptionReader.choice(command.color, .color) ?? .auto
    isTerminal = environment.output.isTerminal
    format = try OptionReader.choice(command.format, .format) ?? .text
    outputs = try Self.outputs(command.output)
    showsContext = command.context
    reveals = command.reveal
    statistics = command.statistics
    verbosity = command.messages.verbose ? .verbose : command.messages.quiet ? .quiet : .normal
    self.color = color.usesColor(isTerminal: isTerminal, variable: environment.variable)
    width = isTerminal ? environment.output.width : nil
    guard !reveals || isTerminal else { throw .revealNeedsTerminal }
    guard !reveals || format == .text || format == .concise else { throw .revealNeedsText }
  }

  private static func outputs(_ texts: [String]) throws(UsageError) -> [Output] {
    var outputs: [Output] = []
    for text in texts {
      let (name, path) = try OptionReader.pair(text, .output)
      guard let format = ReportFormat(rawValue: name) else { throw .unknownFormat(ArgumentText.shown(name)) }
      guard path != "-" else { throw .outputIntoDash }
      outputs.append(Output(format: format, path: ArgumentText.path(path)))
    }
    return outputs
  }

  /// The options of the report on standard output.
  func options(language: Language) -> ReportOptions {
    ReportOptions(
      language: language, color: color, width: width, showsContext: showsContext || isTerminal,
      hyperlinks: isTerminal && color, verbosity: verbosity, statistics: statistics)
  }

  /// The options of a report into a file: what only a terminal may show stays away.
  func fileOptions(language: Language) -> ReportOptions {
    ReportOptions(
      language: language, showsContext: showsContext, verbosity: verbosity, statistics: statistics)
  }
}
