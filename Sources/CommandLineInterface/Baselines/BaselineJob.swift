import Findings
import Rules
import SourceText
import Workspace

/// What the commands of `draftlint baseline` do with drafts: check them without a baseline, and write a new one.
struct BaselineJob {
  let store: BaselineStore
  let messages: MessagePrinter
  private var job: CheckJob
  private let workingDirectory: WorkingDirectory

  init(_ settings: BaselineSettings, in environment: ToolEnvironment) throws {
    workingDirectory = environment.workingDirectory
    store = BaselineStore(path: settings.file, workingDirectory: workingDirectory)
    messages = MessagePrinter(channel: environment.messages, language: settings.language)
    job = try CheckJob(settings.check, in: environment)
  }

  /// The baseline as it stands; nil where it cannot be read, which has then been told.
  func readBaseline() throws -> Baseline? {
    do throws(BaselineStoreError) {
      return try store.read()
    } catch {
      try messages.write(error.message)
      return nil
    }
  }

  /// The findings of the drafts that no exception covers; nil where not everything could be checked, which has then
  /// been told: a baseline of half the drafts would forget the others.
  mutating func check(_ keyUse: KeyUse) throws -> [FileResult]? {
    let run = job.run(keyUse)
    try messages.write(job.diagnostics)
    guard run.isComplete else {
      try messages.write(run.allNotifications.filter { $0.kind != .policy && $0.kind != .rules })
      try messages.write(Self.nothingWritten)
      return nil
    }
    return job.results.map(\.result)
  }

  /// Writes the baseline, and the key that was made for it.
  func write(_ baseline: Baseline) throws {
    try job.newKey?.save()
    do throws(WorkspaceError) {
      try store.write(baseline)
    } catch {
      job.newKey?.remove()
      throw error
    }
    if let path = job.newKey?.path { try messages.write(NewKey.made(path)) }
  }

  /// The drafts of a baseline that are no longer there. A path that could not be printed as it is, is left alone.
  mutating func gone(from baseline: Baseline) -> Set<String> {
    let root = job.root
    let paths = Set(baseline.entries.map(\.path)).filter { !$0.contains("\\") }
    return paths.filter { FileKind.isFolder(root.appending(Array($0.utf8))) == nil }
  }

  /// The result of the draft at `index` if it were known by another name, before any baseline.
  func result(at index: Int, identity: String) -> FileResult? {
    job.plan.recheck(index, identity: identity)
  }

  private static let nothingWritten = LocalizedText(
    german: "Der Altbestand ist deshalb unverändert.", english: "So the baseline is as it was.")
}
