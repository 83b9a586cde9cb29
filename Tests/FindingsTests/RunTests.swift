import Rules
import SourceText
import TestSupport
import Testing

@testable import Findings

/// The exit status as a table (DESIGN, section 7).
@Suite struct RunTests {
  static func run(
    _ findings: [(Severity, Int)], failOn: Severity? = .error, minimum: Int = 50, notification: Severity? = nil,
    inFile: Bool = false
  ) throws -> Run {
    let rule = try #require(RuleID("a/b"))
    let text = LocalizedText(german: "x", english: "x")
    let all = findings.map { severity, score in finding(rule: rule, severity: severity, score: score) }
    let notifications = notification.map { [Notification(kind: .limit, severity: $0, message: text)] } ?? []
    return CannedRun.run(
      files: [
        FileResult(path: "a.md", byteCount: 7, findings: all, notifications: inFile ? notifications : []),
        FileResult(path: "b.md", byteCount: 5, findings: [], notifications: []),
      ], skipped: [("c.md", "x", "x")], notifications: inFile ? [] : notifications, failOn: failOn,
      minimumConfidence: minimum)
  }

  static func finding(rule: RuleID, severity: Severity = .error, score: Int = 90) -> Finding {
    let position = Position(byte: 0, char: 0, line: 1, column: 1, utf16Column: 1)
    let text = LocalizedText(german: "x", english: "x")
    let masked = MaskedText(Array("x".utf8), window: ByteRange(0, 1), masking: [ByteRange(0, 1)])
    return Finding(
      ruleID: rule, category: .bank, entity: nil, severity: severity, confidence: Confidence(score: score),
      path: "a.md", region: Region(start: position, end: position), message: text, instead: text, excerpt: masked,
      context: MaskedLine(text: masked, columns: 0..<1), evidence: [], references: [], related: [],
      fingerprint: Fingerprint(rule: rule, path: "a.md", line: masked, ordinal: 0))
  }

  /// Findings (severity and score), what `--fail-on` says, and the status that follows.
  struct Case: Sendable {
    let findings: [(Severity, Int)]
    let failOn: Severity?
    let status: Findings.ExitStatus
  }

  static let cases = [
    Case(findings: [], failOn: .error, status: .clean),
    Case(findings: [(.error, 90)], failOn: .error, status: .findings),
    Case(findings: [(.error, 50)], failOn: .error, status: .findings),
    Case(findings: [(.error, 49)], failOn: .error, status: .clean),
    Case(findings: [(.warning, 90)], failOn: .error, status: .clean),
    Case(findings: [(.warning, 90)], failOn: .warning, status: .findings),
    Case(findings: [(.note, 90)], failOn: .warning, status: .clean),
    Case(findings: [(.note, 90)], failOn: .note, status: .findings),
    Case(findings: [(.error, 90)], failOn: nil, status: .clean),
    Case(findings: [(.error, 10), (.warning, 90)], failOn: .warning, status: .findings),
  ]

  @Test(arguments: cases)
  func findingsDecide(_ expected: Case) throws {
    #expect(try Self.run(expected.findings, failOn: expected.failOn).exitStatus == expected.status)
  }

  /// What could not be checked wins over findings, wherever it is said, and whatever `--fail-on` says.
  @Test(arguments: [true, false], [Severity?.none, .error])
  func notificationsWin(inFile: Bool, failOn: Severity?) throws {
    func status(_ findings: [(Severity, Int)], _ notification: Severity) throws -> Findings.ExitStatus {
      try Self.run(findings, failOn: failOn, notification: notification, inFile: inFile).exitStatus
    }
    #expect(try status([(.error, 90)], .error) == .incomplete)
    #expect(try status([], .error) == .incomplete)
    #expect(try status([], .warning) == .clean)
    #expect(try status([], .note) == .clean)
  }

  @Test func statusesAreTheNumbersOfTheContract() {
    #expect([Findings.ExitStatus.clean, .findings, .incomplete].map(\.rawValue) == [0, 1, 2])
  }

  @Test func theSummaryCounts() throws {
    let summary = try Self.run([(.error, 1), (.error, 2), (.warning, 3), (.note, 4)], notification: .error).summary
    #expect((summary.filesChecked, summary.bytesChecked, summary.filesSkipped) == (2, 12, 1))
    #expect((summary.errors, summary.warnings, summary.notes, summary.findings) == (2, 1, 1, 4))
    #expect((summary.suppressed, summary.baselined, summary.filesWithFindings) == (0, 0, 1))
    #expect(!summary.isComplete)
    let full = CannedRun.full.summary
    #expect((full.suppressed, full.baselined, full.filesWithFindings, full.filesSkipped) == (1, 1, 4, 3))
  }
}
