import Rules
import SourceText
import Testing

@testable import Findings

@Suite struct FingerprintTests {
  let rule: RuleID

  init() throws {
    rule = try #require(RuleID("personal-data/iban"))
  }

  func fingerprint(_ marked: String, path: String = "posts/a.md", ordinal: Int = 0) -> Fingerprint {
    let line = MarkedLine(marked)
    return Fingerprint(
      rule: rule, path: path, line: MaskedText(line.file, window: line.window, masking: MaskedRanges(line.masked)),
      ordinal: ordinal)
  }

  @Test func theFormIsStable() {
    let first = fingerprint("Konto ⟦DE02⟧").description
    #expect(first == "v1:175d9233674a812c0144db3dc799b3c1")
    #expect(fingerprint("Konto ⟦DE02⟧", ordinal: 1).description == first + ":2")
  }

  @Test func neitherTheValueNorBlanksMatter() {
    let first = fingerprint("Konto ⟦DE02⟧ der Stadt")
    #expect(fingerprint("  Konto   ⟦DE89⟧\tder Stadt ") == first)
    #expect(fingerprint("Konto ⟦DE02⟧ des Amts") != first)
    #expect(fingerprint("Konto ⟦DE02⟧ der Stadt", path: "posts/b.md") != first)
  }

  @Test func equalFindingsOfAFileAreCounted() throws {
    let file = SourceFile(path: "posts/a.md", text: "Tel. 1\nanders\nTel. 2\nTel. 3")
    let masked = MaskedRanges([ByteRange(5, 6), ByteRange(19, 20), ByteRange(26, 27)])
    var fingerprinter = Fingerprinter(file: file, path: file.path, masking: masked)
    let lines = [ByteRange(0, 6), ByteRange(14, 20), ByteRange(21, 27)]
    let made = lines.map { fingerprinter.fingerprint(of: rule, onLine: $0) }
    #expect(made.map(\.ordinal) == [0, 1, 2])
    #expect(Set(made.map(\.group)).count == 1)
    let other = try #require(RuleID("personal-data/phone"))
    #expect(fingerprinter.fingerprint(of: other, onLine: lines[2]).ordinal == 0)
    let text = MaskedText(file, window: lines[1], masking: masked)
    #expect(made[1] == Fingerprint(rule: rule, path: "posts/a.md", line: text, ordinal: 1))
  }
}
