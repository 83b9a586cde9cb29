import Findings
import Linting
import Rules
import SourceText
import Workspace

/// `draftlint check` from its settings to a run.
struct CheckJob {
  private let settings: CheckSettings
  private let environment: ToolEnvironment
  private let engine: RuleEngine
  private var builder = RunBuilder()
  private var roots = ContentRoots()
  /// Faults of rule and policy files, to be drawn with their lines.
  var diagnostics: [Diagnostic] { engine.diagnostics }
  /// What was checked, in order.
  private(set) var inputs: [CheckInput] = []
  /// What was checked, by what.
  private(set) var plan = CheckPlan()
  /// What came of the drafts, each with the number of its policy; place by place, while the run shows some as one.
  private(set) var results: [(policy: Int, name: DraftName, result: FileResult)] = []
  /// A key that was made for this run and stands in no file yet.
  private(set) var newKey: NewKey?

  /// Loads the rules.
  ///
  /// - Throws: `WorkspaceError` where the rule folder cannot be read, ``UsageError`` for a rule that does not exist.
  init(_ settings: CheckSettings, in environment: ToolEnvironment) throws {
    self.settings = settings
    self.environment = environment
    engine = try RuleEngine(settings.rules, language: settings.language ?? .german, in: environment)
  }

  /// Checks everything.
  mutating func run(_ keyUse: KeyUse = .ifNeeded) -> Run {
    let collected = collect()
    inputs = collected.drafts
    let catalogue = engine.catalogue
    let indices = inputs.map { catalogue.index(for: $0.location.folder) }
    if inputs.isEmpty { _ = catalogue.index(for: environment.workingDirectory.path) }
    builder.notifications += engine.ruleDiagnostics.map { CheckNotices.notification($0, .rules) }
    builder.notifications += catalogue.diagnostics.map { CheckNotices.notification($0, .policy) }
    builder.notifications += collected.notifications
    note(collected.list, problems: collected.problems)
    let entries = catalogue.entries
    plan = CheckPlan(inputs, policies: entries, indices: indices, roots: &roots)
    loadBaseline()
    loadKey(keyUse)
    check()
    noteStaleEntries()
    review(entries)
    let used = inputs.isEmpty ? entries : entries.indices.filter(Set(indices).contains).map { entries[$0] }
    return builder.run(used, settings: settings, language: settings.language ?? used.first?.policy.language ?? .german)
  }

  /// Checks a text as the draft with that number of ``inputs``, and shows what was seen in it.
  func inspect(_ file: SourceFile, asInput index: Int) -> Inspection {
    let item = plan.items[index]
    return plan.checkers[item.policy].makeWorker(key: plan.key).inspect(file, as: item.name)
  }

  private func collect() -> CheckInputs {
    let catalogue = engine.catalogue
    if let changes = settings.inputs.changes {
      return CheckInputs(changes, in: environment, catalogue: catalogue)
    }
    return CheckInputs(settings.inputs, in: environment) { catalogue.entry(for: $0).filter }
  }

  private mutating func note(_ list: DraftList, problems: [WorkspaceError]) {
    builder.notifications += problems.map(CheckNotices.notification)
    for folder in list.foldersWithoutDraft {
      let skipped = list.skipped.count { $0.isDraft && $0.path.lies(below: folder) }
      builder.notifications.append(CheckNotices.noDraft(in: folder, skipped: skipped))
    }
    builder.skipped = list.skipped.map {
      Run.Skipped(path: $0.path.description, reason: CheckNotices.reason($0.reason))
    }
  }

  /// A baseline that cannot be read leaves the run incomplete; the drafts are checked all the same.
  private mutating func loadBaseline() {
    guard let path = settings.baseline else { return }
    do throws(BaselineStoreError) {
      plan.baseline = try BaselineStore(path: path, workingDirectory: environment.workingDirectory).read()
    } catch {
      builder.notifications.append(CheckNotices.notification(error))
    }
  }

  private mutating func noteStaleEntries() {
    // Of a part of the drafts nobody can say what is missing.
    guard let path = settings.baseline, settings.inputs.changes == nil else { return }
    let count = plan.baseline.stale(after: results.map(\.result)).map(\.count).reduce(0, +)
    if count > 0 { builder.notifications.append(CheckNotices.stale(count, in: path)) }
  }

  private mutating func loadKey(_ use: KeyUse) {
    guard plan.needsKey || use != .ifNeeded else { return }
    let store = KeyStore(folder: root, environment: environment)
    do throws(KeyFault) {
      plan.key = try store.key()
    } catch {
      builder.notifications.append(CheckNotices.notification(error))
      return
    }
    guard plan.key == nil else { return }
    if use == .made, !plan.needsKey {
      newKey = NewKey(store: store)
      plan.key = newKey?.key
    } else if plan.needsKey || use == .needed {
      builder.notifications.append(CheckNotices.missingKey(store.path))
    }
  }

  /// The folder of the key, from which drafts are named: the root of the first draft.
  var root: FilePath {
    mutating get {
      let start = inputs.first?.location.folder ?? environment.workingDirectory.path
      return roots.root(of: start) ?? environment.workingDirectory.path
    }
  }

  /// Adds how the exceptions of the policies stand now that everything is checked.
  private mutating func review(_ entries: [PolicyCatalogue.Entry]) {
    let isFaultless = !builder.notifications.contains { $0.severity == .error }
    let workingDirectory = environment.workingDirectory
    for (index, entry) in entries.enumerated() where !entry.policy.exceptions.isEmpty {
      let review = ExceptionReview(
        entry: entry, results: results.filter { $0.policy == index }.map { (name: $0.name, result: $0.result) },
        isComplete: isFaultless && settings.inputs.changes == nil
          && settings.inputs.names(folderAbove: entry.base, in: workingDirectory))
      let records = review.records()
      builder.exceptions += records
      var roots = roots
      builder.files += review.files(of: records) { path in
        roots.identity(of: workingDirectory.absolute(path).simplified, otherwise: entry.base)
      }
    }
  }

  private mutating func check() {
    let size = inputs.count > 1 ? settings.jobs ?? Cores.count() : 1
    let progress = progressLine()
    defer { progress?.finish() }
    for (item, outcome) in zip(plan.items, plan.outcomes(jobs: size, progress: progress)) {
      switch outcome {
      case .checked(let result):
        results.append((policy: item.policy, name: item.name, result: result))
        builder.files.append(result.joined)
      case .unreadable(let error): builder.notifications.append(CheckNotices.notification(error))
      }
    }
  }

  /// Nil where nobody sits before it, or the run cannot last.
  private func progressLine() -> ProgressLine? {
    guard environment.messages.isTerminal, inputs.count > 1 else { return nil }
    return ProgressLine(
      total: inputs.count, unit: settings.language == .english ? "files" : "Dateien", since: .now,
      send: environment.showProgress)
  }
}
