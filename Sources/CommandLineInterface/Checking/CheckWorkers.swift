import Findings
import Linting

/// The check workers of one thread, one a policy, each made when its first draft comes.
final class CheckWorkers {
  private let checkers: [Checker]
  private let key: ValueKey?
  private var workers: [CheckWorker?]

  /// With a key, findings hold the digest of their value.
  init(_ checkers: [Checker], key: ValueKey?) {
    self.key = key
    self.checkers = checkers
    workers = Array(repeating: nil, count: checkers.count)
  }

  /// `index` is that of the policy in the list of checkers.
  func worker(_ index: Int) -> CheckWorker {
    if let worker = workers[index] { return worker }
    let worker = checkers[index].makeWorker(key: key)
    workers[index] = worker
    return worker
  }
}
