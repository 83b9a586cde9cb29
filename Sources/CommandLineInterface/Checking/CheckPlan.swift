import Findings
import Linting
import Rules
import SourceText
import Workspace

/// What is to be checked, and by what: ready, and shared by all workers.
struct CheckPlan: Sendable {
  /// A draft and what it is held against.
  struct Item: Sendable {
    let input: CheckInput
    /// The number of its policy.
    let policy: Int
    let name: DraftName
  }

  /// What came of one draft.
  enum Outcome: Sendable {
    case checked(FileResult)
    case unreadable(WorkspaceError)
  }

  let items: [Item]
  let checkers: [Checker]
  /// The findings that are known.
  var baseline = Baseline()
  var key: ValueKey?

  /// The plan for nothing.
  init() {
    items = []
    checkers = []
  }

  /// Gives each input its names; `indices` are the numbers of their policies.
  init(_ inputs: [CheckInput], policies: [PolicyCatalogue.Entry], indices: [Int], roots: inout ContentRoots) {
    var items: [Item] = []
    for (input, policy) in zip(inputs, indices) {
      let base = policies[policy].base
      let identity = roots.identity(of: input.location, otherwise: base)
      let name = DraftName(
        policyPath: base.path(of: input.location).description, identity: identity.description)
      items.append(Item(input: input, policy: policy, name: name))
    }
    self.items = items
    checkers = policies.map(\.checker)
  }

  /// Whether some values can only be compared with a key.
  var needsKey: Bool {
    baseline.needsKey || checkers.contains { $0.policy.exceptions.contains { $0.valueCode != nil } }
  }

  /// The result of one draft under another name, without the baseline; nil where it cannot be read any more.
  func recheck(_ index: Int, identity: String) -> FileResult? {
    guard items.indices.contains(index) else { return nil }
    let item = items[index]
    var name = item.name
    name.identity = identity
    guard let file = try? item.input.load() else { return nil }
    return checkers[item.policy].makeWorker(key: key).check(file, as: name)
  }

  /// Checks everything, in the order of the items.
  func outcomes(jobs: Int, progress: ProgressLine? = nil) -> [Outcome] {
    let team = WorkerTeam(size: jobs) { CheckWorkers(checkers, key: key) }
    return team.map(count: items.count) { workers, index in
      defer { progress?.advance(at: .now) }
      let item = items[index]
      do throws(WorkspaceError) {
        let file = try item.input.load()
        let result = baseline.apply(to: workers.worker(item.policy).check(file, as: item.name))
        return .checked(item.input.narrowed(result, of: file))
      } catch {
        return .unreadable(error)
      }
    }
  }
}
