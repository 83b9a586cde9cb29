import Findings
import Rules
import SourceText
import Workspace

extension StreamCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let language: Language? = try OptionReader.choice(language, .language)
    let jobs = try OptionReader.count(jobs, .jobs)
    let settings = try RuleSettings(policy, in: environment)
    let engine = try RuleEngine(settings, language: language ?? .german, in: environment)
    let entry = engine.catalogue.entryWithoutFolder()
    let spoken = language ?? entry.policy.language
    try MessagePrinter(channel: environment.messages, language: spoken).write(engine.diagnostics)
    var job = StreamJob(entry.checker, workers: jobs ?? Cores.count(), language: spoken, in: environment)
    try job.run()
    return job.isComplete && engine.isFaultless ? .clean : .incomplete
  }
}
