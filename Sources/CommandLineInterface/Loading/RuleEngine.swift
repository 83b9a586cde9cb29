import Rules
import SourceText
import Workspace

/// The loaded rules and the policies over them: what every command that looks at drafts begins with.
struct RuleEngine {
  let catalogue: PolicyCatalogue
  /// Faults of the rule files.
  let ruleDiagnostics: [Diagnostic]

  /// - Throws: `WorkspaceError` where the rule folder cannot be read, ``UsageError`` for a rule that does not exist.
  init(_ settings: RuleSettings, language: Language, in environment: ToolEnvironment) throws {
    let source = LibrarySource(folder: settings.rules, workingDirectory: environment.workingDirectory)
    let loaded = try source.load(RuleLoadingOptions(language: language, today: settings.today))
    ruleDiagnostics = loaded.diagnostics
    catalogue = try PolicyCatalogue(
      library: loaded.library, settings: settings, language: language, workingDirectory: environment.workingDirectory)
  }

  /// Faults of the rule files and of the policies read so far.
  var diagnostics: [Diagnostic] { ruleDiagnostics + catalogue.diagnostics }

  var isFaultless: Bool { !diagnostics.contains { $0.severity == .error } }
}
