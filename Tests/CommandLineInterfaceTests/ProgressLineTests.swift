import Synchronization
import Testing

@testable import CommandLineInterface

@Suite("Progress")
struct ProgressLineTests {
  @Test("is shown once a run lasts, and taken away at the end")
  func isShown() {
    let sent = Mutex<[String]>([])
    let start = ContinuousClock.now
    let line = ProgressLine(total: 9, unit: "Dateien", since: start) { text in sent.withLock { $0.append(text) } }
    for milliseconds in [10, 900, 1000, 1100, 1150, 1300] {
      line.advance(at: start.advanced(by: .milliseconds(milliseconds)))
    }
    line.finish()
    line.finish()
    let lines = sent.withLock { $0 }
    #expect(lines == ["\r\u{1B}[K3/9 Dateien", "\r\u{1B}[K6/9 Dateien", "\r\u{1B}[K"])
  }

  @Test("of a short run is never shown")
  func staysAway() {
    let sent = Mutex<[String]>([])
    let line = ProgressLine(total: 2, unit: "files", since: .now) { text in sent.withLock { $0.append(text) } }
    line.advance(at: .now)
    line.finish()
    let isEmpty = sent.withLock { $0.isEmpty }
    #expect(isEmpty)
  }
}
