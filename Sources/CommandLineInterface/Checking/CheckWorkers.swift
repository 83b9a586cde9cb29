import Linting

/// The check workers of one thread, one a policy, each made when its first draft comes.
final class CheckWorkers {
  private let checkers: [Checker]
  private var workers: [CheckWorker?]

  init(_ checkers: [Checker]) {
    self.checkers = checkers
    workers = Array(repeating: nil, count: checkers.count)
  }

  /// `index` is that of the policy in the list of checkers.
  func worker(_ index: Int) -> CheckWorker {
    if let worker = workers[index] { return worker }
    let worker = checkers[index].makeWorker()
    workers[index] = worker
    return worker
  }
}
