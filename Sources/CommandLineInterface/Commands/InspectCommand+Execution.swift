import Findings
import Linting
import Rules
import SourceText
import Workspace

extension InspectCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    guard let path else { throw UsageError.missingArgument(of: .inspect) }
    let language: Language? = try OptionReader.choice(language, .language)
    var settings = RuleSettings(today: try environment.knownToday())
    settings.policy = try OptionReader.path(policy, .policy)
    settings.rules = try OptionReader.path(rules, .rules)
    for text in set { settings.assignments.append(try OptionReader.pair(text, .set)) }
    let inputs = try InputSettings(paths: [path], stdinPath: stdinPath, filesFrom: nil)
    let engine = try RuleEngine(settings, language: language ?? .german, in: environment)
    let draft = try CheckInput.single(inputs, in: environment)
    let entry = engine.catalogue.entry(for: draft.location.folder)
    let inspection = entry.checker.makeWorker().inspect(try draft.load())
    let text = InspectionText(inspection, language: language ?? entry.policy.language)
    try environment.output.write(text.entityText + (segments ? "\n" + text.segmentText : ""))
    let messages = MessagePrinter(channel: environment.messages, language: language ?? entry.policy.language)
    try messages.write(engine.diagnostics)
    try messages.write(inspection.result.notifications)
    return engine.isFaultless && !inspection.result.notifications.contains { $0.severity == .error }
      ? .clean : .incomplete
  }
}
