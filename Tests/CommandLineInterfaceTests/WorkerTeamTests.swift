import Synchronization
import Testing

@testable import CommandLineInterface

@Suite("Workers")
struct WorkerTeamTests {
  /// Counts what one worker has done, without a lock: no two threads may use it at once.
  final class Tally {
    var jobs = 0
  }

  @Test(
    "give the results in the order of the jobs, however many they are", arguments: [1, 2, 3, 8], [0, 1, 2, 7, 5000])
  func keepsOrder(_ size: Int, _ count: Int) {
    let team = WorkerTeam(size: size) { Tally() }
    let results = team.map(count: count) { tally, index in
      tally.jobs += 1
      return index * index
    }
    #expect(results == (0..<count).map { $0 * $0 })
  }

  @Test("are made once, and no more of them than there are jobs")
  func makesWorkersOnce() {
    let made = Mutex(0)
    let team = WorkerTeam(size: 4) {
      made.withLock { $0 += 1 }
      return Tally()
    }
    _ = team.map(count: 1) { tally, _ in tally.jobs += 1 }
    #expect(made.withLock(\.self) == 1)
    for _ in 0..<20 { _ = team.map(count: 100) { tally, _ in tally.jobs += 1 } }
    #expect(made.withLock(\.self) <= 4)
  }

  @Test("each job is done once")
  func doesEachJobOnce() {
    let done = Mutex([Int: Int]())
    let team = WorkerTeam(size: 4) { Tally() }
    _ = team.map(count: 1000) { _, index in done.withLock { $0[index, default: 0] += 1 } }
    #expect(done.withLock { $0.count == 1000 && $0.values.allSatisfy { $0 == 1 } })
  }

  @Test("a machine has a core")
  func countsCores() {
    #expect(Cores.count() >= 1)
  }
}
