import Findings
import Rules
import Workspace

extension BaselineUpdateCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let settings = try BaselineSettings(options, paths: paths, in: environment)
    if let accept, accept.allSatisfy(\.isWhitespace) { throw UsageError.badForm(accept, for: .accept) }
    var job = try BaselineJob(settings, in: environment)
    guard let old = try job.readBaseline() else { return .incomplete }
    guard let files = try job.check(old.needsKey ? .needed : .made) else { return .incomplete }
    var change = BaselineChange()
    var renaming = BaselineRenaming(old, files: files, gone: job.gone(from: old))
    change.renamed = renaming.follow { job.result(at: $0, identity: $1) }
    let gone = job.gone(from: renaming.baseline)
    let applied = files.map(renaming.baseline.apply)
    let pruned = renaming.baseline.pruned(after: applied, gone: gone)
    change.removed = old.count - pruned.count
    var updated = pruned
    if let accept { updated = pruned.accepting(applied, reason: accept) }
    change.accepted = updated.count - pruned.count
    change.left = accept == nil ? applied.map(\.findings.count).reduce(0, +) : 0
    if updated.entries != old.entries { try job.write(updated) }
    try job.messages.write(change.sentence(settings.file, updated))
    if let left = change.leftSentence { try job.messages.write(left) }
    return .clean
  }
}
