import Linting
import Rules
import SourceText
import Workspace

/// What `draftlint redact` is to do: the meaning of what was typed.
struct RedactSettings {
  /// Where the result goes.
  enum Target: Hashable {
    case output
    case file
    case diff
  }

  let inputs: InputSettings
  let rules: RuleSettings
  let style: RedactionStyle
  let target: Target
  let map: FilePath?
  /// Nil: as the policy says.
  let language: Language?

  init(_ command: RedactCommand, in environment: ToolEnvironment) throws(UsageError) {
    guard let path = command.path else { throw .missingArgument(of: .redact) }
    inputs = try InputSettings(paths: [path], stdinPath: command.stdinPath, filesFrom: nil)
    rules = try RuleSettings(command.policy, in: environment)
    style = try OptionReader.choice(command.style, .style) ?? .placeholder
    target = command.diff ? .diff : command.inPlace ? .file : .output
    guard target != .file || !inputs.readsInput else { throw .inPlaceNeedsFile }
    map = try OptionReader.path(command.map, .map)
    language = try OptionReader.choice(command.language, .language)
  }
}
