import Synchronization

/// Workers that share a list of jobs: each is a thread that takes the next job from one index until none is left.
///
/// The calling thread is the first worker, so one job starts no thread. A worker keeps what it has built (compiled
/// patterns, buffers) from one list to the next; it is made on first use.
///
/// `Worker` is used by one thread at a time: between two lists the threads have been joined.
final class WorkerTeam<Worker>: @unchecked Sendable {
  private final class Slot {
    var worker: Worker?
  }

  private let slots: [Slot]
  private let makeWorker: @Sendable () -> Worker

  /// Makes a team of `size` workers, at least one.
  init(size: Int, makeWorker: @escaping @Sendable () -> Worker) {
    slots = (0..<max(1, size)).map { _ in Slot() }
    self.makeWorker = makeWorker
  }

  /// Does the jobs `0 ..< count` and gives their results in that order.
  func map<Result: Sendable>(count: Int, _ job: @escaping @Sendable (Worker, Int) -> Result) -> [Result] {
    let next = Counter()
    let results = Mutex([Result?](repeating: nil, count: count))
    @Sendable func work(_ slot: Int) {
      let worker = worker(slot)
      while case let index = next.take(), index < count {
        let result = job(worker, index)
        results.withLock { $0[index] = result }
      }
    }
    let threads = (1..<max(1, min(slots.count, count))).compactMap { slot in SystemThread { work(slot) } }
    work(0)
    for thread in threads { thread.join() }
    return results.withLock { $0.compactMap(\.self) }
  }

  private func worker(_ slot: Int) -> Worker {
    if let worker = slots[slot].worker { return worker }
    let worker = makeWorker()
    slots[slot].worker = worker
    return worker
  }
}

/// Hands out 0, 1, 2 …, each once.
private final class Counter: Sendable {
  private let next = Atomic(0)

  func take() -> Int {
    next.wrappingAdd(1, ordering: .relaxed).oldValue
  }
}
