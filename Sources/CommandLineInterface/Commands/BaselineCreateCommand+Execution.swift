import Findings
import Rules
import Workspace

extension BaselineCreateCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let settings = try BaselineSettings(options, paths: paths, in: environment)
    var job = try BaselineJob(settings, in: environment)
    guard !FileKind.exists(environment.workingDirectory.absolute(settings.file)) else {
      try job.messages.write(Self.exists(settings.file))
      return .incomplete
    }
    guard let files = try job.check(.made) else { return .incomplete }
    let baseline = Baseline(of: files.flatMap(\.findings))
    try job.write(baseline)
    try job.messages.write(Self.made(settings.file, baseline))
    return .clean
  }

  private static func exists(_ path: FilePath) -> LocalizedText {
    LocalizedText(
      german: "„\(path)“ gibt es schon; „draftlint baseline update“ bringt den Altbestand auf den neuen Stand.",
      english: "“\(path)” exists already; “draftlint baseline update” brings the baseline up to date.")
  }

  private static func made(_ path: FilePath, _ baseline: Baseline) -> LocalizedText {
    let figures = BaselineFigures(baseline)
    return LocalizedText(
      german: "„\(path)“ ist angelegt; Altbestand: \(figures.german).",
      english: "“\(path)” has been made; known: \(figures.english).")
  }
}
