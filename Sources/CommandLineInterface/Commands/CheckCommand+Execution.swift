import Findings
import Rules
import Workspace

extension CheckCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let settings = try CheckSettings(self, in: environment)
    let report = CheckReport(settings: try ReportSettings(self, in: environment), environment: environment)
    var job = try CheckJob(settings, in: environment)
    var run = job.run()
    let messages = MessagePrinter(channel: environment.messages, language: run.language)
    if run.files.isEmpty, run.isComplete {
      try messages.write(LocalizedText(german: "Nichts zu prüfen.", english: "Nothing to check."))
    }
    if settings.fixing == .shown {
      try messages.write(job.diagnostics)
      try messages.write(run.notifications + run.files.flatMap(\.notifications))
      try environment.output.write(try FixJob(job: job, run: run).diff())
      return run.exitStatus
    }
    if settings.fixing == .written {
      let problems = FixJob(job: job, run: run).write()
      job = try CheckJob(settings, in: environment)
      run = job.run().adding(problems.map(CheckNotices.notification))
    }
    return try report.write(run, revealing: job.inputs, diagnostics: job.diagnostics)
  }
}
