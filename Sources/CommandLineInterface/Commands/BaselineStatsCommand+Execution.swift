import Findings
import Rules
import SourceText
import Workspace

extension BaselineStatsCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let language: Language = try OptionReader.choice(language, .language) ?? .german
    let store = BaselineStore(
      path: try BaselineSettings.file(baseline), workingDirectory: environment.workingDirectory)
    let baseline: Baseline
    do throws(BaselineStoreError) {
      baseline = try store.read()
    } catch {
      try MessagePrinter(channel: environment.messages, language: language).write(error.message)
      return .incomplete
    }
    let places = BaselinePlaces(paths.map(ArgumentText.path), in: environment.workingDirectory)
    let statistics = BaselineStatistics(baseline: Baseline(baseline.entries.filter(places.hold)), language: language)
    try environment.output.write(statistics.text)
    return .clean
  }
}
