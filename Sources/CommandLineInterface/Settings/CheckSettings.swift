import Rules
import SourceText

/// What `draftlint check` is to do: the meaning of what was typed.
struct CheckSettings: Sendable {
  let inputs: InputSettings
  let rules: RuleSettings
  /// Nil: as the policy says.
  let failOn: FailLevel?
  /// Nil: as the policy says.
  let minimumConfidence: Confidence?
  let report: ReportSettings
  /// Nil: as the policy says.
  let language: Language?
  /// Nil: as many as the machine has cores.
  let jobs: Int?

  init(_ command: CheckCommand, in environment: ToolEnvironment) throws(UsageError) {
    let level: Confidence.Level? = try OptionReader.choice(command.minConfidence, .minConfidence)
    inputs = try InputSettings(command)
    rules = try RuleSettings(command.policy, in: environment)
    failOn = try OptionReader.choice(command.failOn, .failOn)
    minimumConfidence = level?.threshold
    report = try ReportSettings(command, in: environment)
    language = try OptionReader.choice(command.messages.language, .language)
    jobs = try OptionReader.count(command.jobs, .jobs)
  }
}
