import Findings
import Linting
import Rules
import SourceText
import Workspace

/// `draftlint check` from its settings to a run.
struct CheckJob {
  /// What came of one draft.
  private enum Outcome: Sendable {
    case checked(FileResult)
    case unreadable(WorkspaceError)
  }

  private let settings: CheckSettings
  private let environment: ToolEnvironment
  private let engine: RuleEngine
  private var builder = RunBuilder()
  /// Faults of rule and policy files, to be drawn with their lines.
  var diagnostics: [Diagnostic] { engine.diagnostics }
  /// What was checked, in order.
  private(set) var inputs: [CheckInput] = []

  /// Loads the rules.
  ///
  /// - Throws: `WorkspaceError` where the rule folder cannot be read, ``UsageError`` for a rule that does not exist.
  init(_ settings: CheckSettings, in environment: ToolEnvironment) throws {
    self.settings = settings
    self.environment = environment
    engine = try RuleEngine(settings.rules, language: settings.language ?? .german, in: environment)
  }

  /// Checks everything.
  mutating func run() -> Run {
    let collected = CheckInputs(settings.inputs, in: environment) { [catalogue = engine.catalogue] folder in
      catalogue.entry(for: folder).filter
    }
    inputs = collected.drafts
    let catalogue = engine.catalogue
    let indices = inputs.map { catalogue.index(for: $0.location.folder) }
    if inputs.isEmpty { _ = catalogue.index(for: environment.workingDirectory.path) }
    builder.notifications += engine.ruleDiagnostics.map { CheckNotices.notification($0, .rules) }
    builder.notifications += catalogue.diagnostics.map { CheckNotices.notification($0, .policy) }
    note(collected.list, problems: collected.problems)
    let entries = catalogue.entries
    take(check(entries, indices))
    let used = inputs.isEmpty ? entries : entries.indices.filter(Set(indices).contains).map { entries[$0] }
    return builder.run(used, settings: settings, language: settings.language ?? used.first?.policy.language ?? .german)
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

  private func check(_ entries: [PolicyCatalogue.Entry], _ indices: [Int]) -> [Outcome] {
    let inputs = inputs
    let size = inputs.count > 1 ? settings.jobs ?? Cores.count() : 1
    let team = WorkerTeam(size: size) { CheckWorkers(entries.map(\.checker)) }
    return team.map(count: inputs.count) { workers, index in
      let input = inputs[index]
      do throws(WorkspaceError) {
        let policy = indices[index]
        let policyPath = entries[policy].base.path(of: input.location).description
        return .checked(workers.worker(policy).check(try input.load(), policyPath: policyPath))
      } catch {
        return .unreadable(error)
      }
    }
  }

  private mutating func take(_ outcomes: [Outcome]) {
    for outcome in outcomes {
      switch outcome {
      case .checked(let result): builder.files.append(result)
      case .unreadable(let error): builder.notifications.append(CheckNotices.notification(error))
      }
    }
  }
}
