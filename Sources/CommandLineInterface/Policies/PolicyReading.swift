import Rules
import SourceText
import Workspace

/// What the commands about policies begin with: the loaded rules and the way to policy files.
struct PolicyReading {
  let loading: RuleCommandLoading
  let source: PolicySource
  private let environment: ToolEnvironment

  var language: Language { loading.language }

  /// - Throws: ``UsageError`` for an option, `WorkspaceError` where the rule folder cannot be read.
  init(
    rules: String?, language: String?, assignments: [String] = [], in environment: ToolEnvironment
  ) throws {
    let language: Language? = try OptionReader.choice(language, .language)
    try self.init(
      rules: try OptionReader.path(rules, .rules), language: language ?? .german, today: environment.today,
      assignments: assignments, in: environment)
  }

  /// - Throws: the same.
  init(
    rules: FilePath?, language: Language, today: CalendarDate?, assignments: [String] = [],
    in environment: ToolEnvironment
  ) throws {
    loading = try RuleCommandLoading(rules: rules, language: language, includesExamples: false, in: environment)
    var settings: [(key: String, value: String)] = []
    for text in assignments {
      let pair = try OptionReader.pair(text, .set)
      settings.append((pair.key, ArgumentText.shown(pair.value)))
    }
    let options = PolicyLoadingOptions(language: loading.language, today: today, settings: settings)
    source = PolicySource(
      loader: PolicyLoader(library: loading.library, options: options), workingDirectory: environment.workingDirectory)
    self.environment = environment
  }

  /// The policy file that holds in a folder, as it is printed; nil: none does.
  func policyFile(for folder: FilePath) throws(WorkspaceError) -> FilePath? {
    var locator = PolicyLocator()
    return locator.policy(for: folder).map(environment.workingDirectory.way)
  }
}
