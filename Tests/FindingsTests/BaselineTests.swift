import Rules
import SourceText
import TestSupport
import Testing

@testable import Findings

@Suite struct BaselineTests {
  /// The result of a draft in which every mark is a finding.
  static func result(_ text: String, path: String = "posts/a.md") -> FileResult {
    let draft = MarkedDraft(path: path, text)
    var fingerprinter = Fingerprinter(file: draft.file, masking: draft.masked)
    let findings = draft.marks.indices.map { index in
      let rule = draft.marks[index].kind == .iban ? CannedRule.iban : CannedRule.person
      let line = draft.lines.region(of: draft.marks[index].range).start.line
      let ordinal = fingerprinter.fingerprint(of: rule.id, onLine: draft.lines.range(ofLine: line)).ordinal
      return draft.finding(rule, at: index, ordinal: ordinal)
    }
    return draft.result(findings)
  }

  static let old = "Konto ⟦IBAN:DE02⟧\n\nFrau ⟦PERSON:Altmann⟧\n⟦Ein Satz⟧\n"

  /// What is known and what is new of `text` under a baseline of ``old``.
  func counts(_ text: String, path: String = "posts/a.md") -> [Int] {
    let applied = Baseline(of: Self.result(Self.old).findings).apply(to: Self.result(text, path: path))
    return [applied.baselined.count, applied.findings.count]
  }

  @Test(arguments: [
    (BaselineTests.old, [3, 0]),
    ("Neu\n\n" + BaselineTests.old, [3, 0]),
    ("⟦Ein Satz⟧\nFrau  ⟦PERSON:Altmann⟧\n\nKonto ⟦IBAN:DE02⟧", [3, 0]),
    ("Konto ⟦IBAN:DE03⟧", [0, 1]),
    ("Konto ⟦IBAN:DE02⟧\nKonto ⟦IBAN:DE02⟧", [1, 1]),
    ("Konto ⟦IBAN:DE03⟧\nKonto ⟦IBAN:DE02⟧", [1, 1]),
    ("Anderes Konto ⟦IBAN:DE02⟧", [0, 1]),
    ("nichts", [0, 0]),
  ])
  func aFindingIsKnownByLineAndValue(text: String, expected: [Int]) {
    #expect(counts(text) == expected)
  }

  @Test func anotherFileIsAnotherFinding() {
    #expect(counts(Self.old, path: "posts/b.md") == [0, 3])
  }

  @Test func withoutAKeyTheFingerprintDecides() {
    let keyless = Self.result(Self.old).findings.map { BaselineEntry($0, reason: nil) }
      .map { BaselineEntry(rule: $0.rule, path: $0.path, fingerprint: $0.fingerprint, value: nil, count: 1) }
    #expect(!Baseline(keyless).needsKey)
    #expect(Baseline(keyless).apply(to: Self.result("Konto ⟦IBAN:DE03⟧")).baselined.count == 1)
    #expect(Baseline(of: Self.result(Self.old).findings).needsKey)
  }

  @Test func staleEntriesAreFoundAndPruned() {
    let twice = Self.result("Konto ⟦IBAN:DE02⟧\nKonto ⟦IBAN:DE02⟧\nFrau ⟦PERSON:Altmann⟧")
    let elsewhere = Self.result(Self.old, path: "posts/b.md")
    let baseline = Baseline(of: twice.findings + elsewhere.findings)
    #expect(baseline.entries.map(\.count) == [2, 1, 1, 1, 1])
    let now = baseline.apply(to: Self.result("Konto ⟦IBAN:DE02⟧"))
    let stale = baseline.stale(after: [now])
    #expect(stale.map(\.rule.description) == ["personal-data/iban", "personal-data/person"])
    #expect(stale.map(\.count) == [1, 1])
    let pruned = baseline.pruned(after: [now])
    #expect(pruned.entries.map(\.count) == [1, 1, 1, 1])
    #expect(pruned.stale(after: [now]).isEmpty)
  }

  @Test func newFindingsNeedAReason() {
    let baseline = Baseline(of: Self.result(Self.old).findings)
    let now = baseline.apply(to: Self.result(Self.old + "Herr ⟦PERSON:Odenbrecht⟧"))
    let updated = baseline.accepting([now], reason: "Presse")
    #expect(updated.entries.count == 4)
    #expect(updated.entries.count { $0.reason == "Presse" } == 1)
    #expect(updated.apply(to: Self.result(Self.old + "Herr ⟦PERSON:Odenbrecht⟧")).findings.isEmpty)
  }

  @Test func aRenamedDraftIsFollowed() {
    let baseline = Baseline(of: Self.result(Self.old).findings, reason: "alt")
    let text = Self.old + "Herr ⟦PERSON:Odenbrecht⟧"
    let new = Self.result(text, path: "archiv/a.md")
    let moved = baseline.following(Self.result(text), renamedTo: new)
    #expect(Set(moved.entries.map(\.path)) == ["archiv/a.md"])
    #expect(moved.entries.allSatisfy { $0.reason == "alt" })
    let applied = moved.apply(to: new)
    #expect([applied.baselined.count, applied.findings.count] == [3, 1])
  }

  @Test func theOrderOfFindingsDoesNotMatter() {
    let findings = Self.result(Self.old).findings + Self.result(Self.old, path: "a.md").findings
    let entries = Baseline(of: findings).entries
    #expect(entries == Baseline(of: findings.reversed()).entries)
    #expect(entries.map(\.path) == ["a.md", "a.md", "a.md", "posts/a.md", "posts/a.md", "posts/a.md"])
    #expect(Baseline(of: findings).statistics.map(\.count) == [2, 4])
  }
}
