import Rules
import SourceText
import Workspace

/// What `draftlint check` is to do: the meaning of what was typed.
struct CheckSettings: Sendable {
  let inputs: InputSettings
  let rules: RuleSettings
  /// Nil: as the policy says.
  let failOn: FailLevel?
  /// Nil: as the policy says.
  let minimumConfidence: Confidence?
  /// Nil: nothing is changed.
  var fixing: Fixing?
  /// Nil: as the policy says.
  let language: Language?
  /// The findings that are known; nil: none is.
  let baseline: FilePath?
  /// Nil: as many as the machine has cores.
  let jobs: Int?
}

extension CheckSettings {
  init(_ command: CheckCommand, in environment: ToolEnvironment) throws(UsageError) {
    let level: Confidence.Level? = try OptionReader.choice(command.minConfidence, .minConfidence)
    inputs = try InputSettings(command)
    rules = try RuleSettings(command.policy, in: environment)
    failOn = try OptionReader.choice(command.failOn, .failOn)
    minimumConfidence = level?.threshold
    fixing = command.diff ? .shown : command.fix ? .written : nil
    guard fixing != .written || (!inputs.readsInput && inputs.changes == nil) else { throw .fixNeedsFiles }
    language = try OptionReader.choice(command.messages.language, .language)
    baseline = try OptionReader.path(command.baseline, .baseline)
    jobs = try OptionReader.count(command.jobs, .jobs)
  }
}
