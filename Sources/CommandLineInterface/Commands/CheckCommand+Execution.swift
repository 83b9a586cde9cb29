import Findings
import Rules
import Workspace

extension CheckCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let settings = try CheckSettings(self, in: environment)
    let report = CheckReport(settings: try ReportSettings(self, in: environment), environment: environment)
    var job = try CheckJob(settings, in: environment)
    let run = job.run()
    if run.files.isEmpty, run.isComplete {
      let messages = MessagePrinter(channel: environment.messages, language: run.language)
      try messages.write(LocalizedText(german: "Nichts zu prüfen.", english: "Nothing to check."))
    }
    return try report.write(run, revealing: job.inputs, diagnostics: job.diagnostics)
  }
}
