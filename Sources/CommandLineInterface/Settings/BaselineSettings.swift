import Rules
import SourceText
import Workspace

/// What the commands of `draftlint baseline` that check drafts are to do.
struct BaselineSettings: Sendable {
  let check: CheckSettings
  /// The baseline's file.
  let file: FilePath
  let language: Language

  init(_ options: BaselineOptions, paths: [String], in environment: ToolEnvironment) throws(UsageError) {
    let language: Language? = try OptionReader.choice(options.language, .language)
    let rules = try RuleSettings(
      policy: options.policy, rules: options.rules, set: options.set, today: options.today, in: environment)
    check = CheckSettings(
      inputs: try InputSettings(paths: paths, stdinPath: nil, filesFrom: nil), rules: rules, failOn: nil,
      minimumConfidence: nil, language: language, baseline: nil,
      jobs: try OptionReader.count(options.jobs, .jobs))
    file = try Self.file(options.baseline)
    self.language = language ?? .german
  }

  /// The file that is named, or the usual one in the working directory.
  static func file(_ typed: String?) throws(UsageError) -> FilePath {
    try OptionReader.path(typed, .baselineFile)?.simplified ?? FilePath(BaselineStore.fileName)
  }
}
