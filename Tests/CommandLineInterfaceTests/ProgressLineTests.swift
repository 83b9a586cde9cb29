import Synchronization
import Testing

@testable import CommandLineInterface

@Suite("Progress")
struct ProgressLineTests {
  /// What was written to the terminal.
  private final class Terminal: Sendable {
    private let sent = Mutex<[String]>([])

    var texts: [String] { sent.withLock { $0 } }

    func send(_ text: String) { sent.withLock { $0.append(text) } }
  }

  @Test("is shown once a run lasts, and taken away at the end")
  func isShown() {
    let terminal = Terminal()
    let start = ContinuousClock.now
    let line = ProgressLine(total: 9, unit: "Dateien", since: start) { terminal.send($0) }
    for milliseconds in [10, 900, 1000, 1100, 1150, 1300] {
      line.advance(at: start.advanced(by: .milliseconds(milliseconds)))
    }
    line.finish()
    line.finish()
    #expect(terminal.texts == ["\r\u{1B}[K3/9 Dateien", "\r\u{1B}[K6/9 Dateien", "\r\u{1B}[K"])
  }

  @Test("of a short run is never shown")
  func staysAway() {
    let terminal = Terminal()
    let line = ProgressLine(total: 2, unit: "files", since: .now) { terminal.send($0) }
    line.advance(at: .now)
    line.finish()
    #expect(terminal.texts.isEmpty)
  }
}
