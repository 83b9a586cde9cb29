import Findings
import Workspace

extension BaselinePruneCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let settings = try BaselineSettings(options, paths: paths, in: environment)
    var job = try BaselineJob(settings, in: environment)
    guard let old = try job.readBaseline() else { return .incomplete }
    guard let files = try job.check(old.needsKey ? .needed : .ifNeeded) else { return .incomplete }
    let pruned = old.pruned(after: files.map(old.apply), gone: job.gone(from: old))
    if pruned.entries != old.entries { try job.write(pruned) }
    try job.messages.write(BaselineChange(removed: old.count - pruned.count).sentence(settings.file, pruned))
    return .clean
  }
}
