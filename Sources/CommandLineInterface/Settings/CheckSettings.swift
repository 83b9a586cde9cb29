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
  let fixing: Fixing?
  /// Nil: as the policy says.
  let language: Language?
  /// Nil: as many as the machine has cores.
  let jobs: Int?

  init(_ command: CheckCommand, in environment: ToolEnvironment) throws(UsageError) {
    let level: Confidence.Level? = try OptionReader.choice(command.minConfidence, .minConfidence)
    inputs = try InputSettings(
      paths: command.paths, stdinPath: command.stdinPath, filesFrom: command.filesFrom)
    rules = try RuleSettings(command.policy, in: environment)
    failOn = try OptionReader.choice(command.failOn, .failOn)
    minimumConfidence = level?.threshold
    report = try ReportSettings(command, in: environment)
    fixing = command.diff ? .shown : command.fix ? .written : nil
    guard fixing != .written || !inputs.readsInput else { throw .fixNeedsFiles }
    language = try OptionReader.choice(command.messages.language, .language)
    jobs = try OptionReader.count(command.jobs, .jobs)
  }
}
