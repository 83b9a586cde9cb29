import Findings
import Rules
import SourceText
import Workspace

/// What the commands about rules themselves begin with: the language and the loaded rules.
struct RuleCommandLoading {
  let language: Language
  let loaded: LibrarySource.Loaded

  var library: RuleLibrary { loaded.library }

  init(
    rules folder: FilePath?, language: Language, includesExamples: Bool, in environment: ToolEnvironment
  ) throws(WorkspaceError) {
    self.language = language
    let source = LibrarySource(folder: folder, workingDirectory: environment.workingDirectory)
    loaded = try source.load(
      RuleLoadingOptions(language: language, includesExamples: includesExamples, today: environment.today))
  }

  /// - Throws: ``UsageError`` for an option, `WorkspaceError` where the folder cannot be read.
  init(rules: String?, language: String?, includesExamples: Bool = false, in environment: ToolEnvironment) throws {
    let language: Language? = try OptionReader.choice(language, .language)
    try self.init(
      rules: try OptionReader.path(rules, .rules), language: language ?? .german, includesExamples: includesExamples,
      in: environment)
  }

  /// Tells of faults in the files; with one the command has not done its job fully.
  func status(in environment: ToolEnvironment) throws(WorkspaceError) -> ExitStatus {
    try MessagePrinter(channel: environment.messages, language: language).write(loaded.diagnostics)
    return loaded.diagnostics.contains { $0.severity == .error } ? .incomplete : .clean
  }
}
