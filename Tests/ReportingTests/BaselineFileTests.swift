import Findings
import Rules
import SourceText
import TestSupport
import Testing

@testable import Reporting

@Suite struct BaselineFileTests {
  static func text(_ baseline: Baseline) -> String {
    var sink = ByteSink()
    BaselineFile.write(baseline, into: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test func whatIsWrittenIsRead() throws {
    let baseline = Baseline(of: CannedRun.full.findings, reason: "vor der Einführung")
    let text = Self.text(baseline)
    #expect(try BaselineFile.read(Array(text.utf8)).entries == baseline.entries)
    #expect(text.split(separator: "\n").count == baseline.entries.count + 2)
    #expect(try BaselineFile.read(Array(Self.text(Baseline()).utf8)).entries.isEmpty)
  }

  @Test func itHasItsGoldenFile() throws {
    try assertSnapshot(Array(Self.text(Baseline(of: CannedRun.full.findings)).utf8), named: "baseline.json")
  }

  /// Digits and letters of values are nowhere; only their keyed hash.
  @Test func itHoldsNoValue() {
    let baseline = Self.text(Baseline(of: LeakTests.foreignRun.findings))
    let forbidden = Set((LeakTests.foreignLetters + LeakTests.foreignDigits).flatMap { $0.unicodeScalars.map(\.value) })
    #expect(!baseline.unicodeScalars.contains { $0.value > 0x500 && forbidden.contains($0.value) })
  }

  static let entry = #"{"path":"a.md","rule":"a/b","fingerprint":"v1:0","count":1}"#

  @Test(arguments: [
    ("", BaselineFault.notJSON(JSONFault(.unexpectedEnd, at: 0))),
    ("{", .notJSON(JSONFault(.unexpectedEnd, at: 1))),
    ("[]", .notABaseline),
    (#"{"version":1}"#, .notABaseline),
    (#"{"version":2,"entries":[]}"#, .unknownVersion(2)),
    (#"{"version":1,"entries":[1]}"#, .badEntry(1)),
    (#"{"version":1,"entries":[\#(entry),{}]}"#, .badEntry(2)),
    (#"{"version":1,"entries":[{"path":"a.md","rule":"no id","fingerprint":"v1:0","count":1}]}"#, .badEntry(1)),
    (#"{"version":1,"entries":[{"path":"a.md","rule":"a/b","fingerprint":"v9:0","count":1}]}"#, .badEntry(1)),
    (#"{"version":1,"entries":[{"path":"a.md","rule":"a/b","fingerprint":"v1:0","count":0}]}"#, .badEntry(1)),
    (#"{"version":1,"entries":[{"path":"a.md","rule":"a/b","fingerprint":"v1:0","count":9e9}]}"#, .badEntry(1)),
    (
      #"{"version":1,"entries":[{"path":"a.md","rule":"a/b","fingerprint":"v1:0","count":1,"hmac":"x"}]}"#, .badEntry(1)
    ),
    (#"{"version":1,"entries":[{"path":"a.md","rule":"a/b","fingerprint":"v1:0","count":1,"x":1}]}"#, .badEntry(1)),
  ])
  func aBrokenFileIsRefused(text: String, expected: BaselineFault) {
    #expect(throws: expected) { try BaselineFile.read(Array(text.utf8)) }
    #expect(!expected.message.german.isEmpty && !expected.message.english.isEmpty)
  }
}
