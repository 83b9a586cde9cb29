import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

/// What rules change themselves: exactly what the rule says, in every encoding, and nothing across markup.
@Suite struct FixTests {
  private static func rule(_ condition: Condition, _ fixes: FixDeclaration...) throws -> RuleDeclaration {
    let text = LocalizedText(german: "Text", english: "text")
    return RuleDeclaration(
      id: try #require(RuleID("tracking/test")), title: text, severity: .warning, confidence: Confidence(.high),
      category: .tracking, condition: condition, message: text, instead: text, why: text, law: [], fixes: fixes,
      bad: [], good: [], knownBad: [], knownGood: [], path: "test.yml")
  }

  private static func library(_ rule: RuleDeclaration) -> RuleLibrary {
    RuleLibrary(detectors: [], rules: [rule], macros: [:], policies: [:], lists: [:])
  }

  /// The bytes after the fixes of all findings; nil where there is none.
  private static func fixed(_ file: SourceFile, by library: RuleLibrary) throws -> [UInt8]? {
    let findings = try Checker(library: library, policy: Policy()).makeWorker().check(file).findings
    let edits = findings.compactMap(\.fix).flatMap(\.edits).map(\.fileEdit)
    return edits.isEmpty ? nil : file.bytes(applying: edits)
  }

  private static func fixed(_ text: String, by rule: RuleDeclaration) throws -> String? {
    try fixed(SourceFile(path: "a.md", text: text), by: library(rule)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("https://amt.example/?utm_source=x", "https://amt.example/"),
    ("https://amt.example/a?utm_source=x&id=5", "https://amt.example/a?id=5"),
    ("https://amt.example/a?id=5&utm_source=x#top", "https://amt.example/a?id=5#top"),
    ("https://amt.example/?a=1&utm_source=x&utm_medium=y&b=2", "https://amt.example/?a=1&b=2"),
    ("https://amt.example/?utm_source=x&a=1&utm_medium=y&b=2&fbclid=z", "https://amt.example/?a=1&b=2"),
    ("https://amt.example/?fbclid", "https://amt.example/"),
  ])
  func parametersAreTakenOut(link: String, expected: String) throws {
    let rule = try Self.rule(
      .link(LinkCondition(hosts: [], parameters: ["utm_*", "fbclid"], unlessRegistered: false)),
      FixDeclaration(.removeParameters, isSafe: true))
    #expect(try Self.fixed("Mehr: <\(link)>", by: rule) == "Mehr: <\(expected)>")
    #expect(try Self.fixed("[Mehr](\(link) \"Titel\").", by: rule) == "[Mehr](\(expected) \"Titel\").")
    let escaped = "<a href=\"\(link.split(separator: "&").joined(separator: "&amp;"))\">Mehr</a>"
    let wanted = "<a href=\"\(expected.split(separator: "&").joined(separator: "&amp;"))\">Mehr</a>"
    #expect(try Self.fixed(escaped, by: rule) == wanted)
  }

  @Test func theHostOfAnEmbeddedVideoIsReplacedButNotThatOfALink() throws {
    let hosts = [FixDeclaration.Replacement(old: "youtube.com/embed/", new: "youtube-nocookie.com/embed/")]
    let rule = try Self.rule(
      .link(LinkCondition(hosts: ["youtube.com"], parameters: [], unlessRegistered: false)),
      FixDeclaration(.replaceHost(hosts), isSafe: true))
    #expect(
      try Self.fixed("<iframe src=\"https://www.youtube.com/embed/x?a=1\"></iframe>", by: rule)
        == "<iframe src=\"https://www.youtube-nocookie.com/embed/x?a=1\"></iframe>")
    #expect(try Self.fixed("<https://www.youtube.com/watch?v=x>", by: rule) == nil)
  }

  private static func wordingRule(_ pattern: String, _ action: FixDeclaration.Action) throws -> RuleDeclaration {
    let any = [WordingPattern(regex: pattern, declaredAt: ByteRange(0, 0))]
    return try rule(
      .wording(
        WordingCondition(
          window: .sentence, any: any, all: [], unlessHere: [], unlessAnywhere: [], unlessAllAnywhere: [], needs: [])),
      FixDeclaration(action, isSafe: true))
  }

  @Test(arguments: [
    ("Nach § 5 TMG gilt", "Nach § 5 DDG gilt"), ("Nach §\u{A0}5\u{A0}TMG gilt", "Nach §\u{A0}5\u{A0}DDG gilt"),
    ("Nach **§ 5 TMG** gilt", "Nach **§ 5 DDG** gilt"), ("Nach §&nbsp;5 TMG gilt", "Nach §&nbsp;5 DDG gilt"),
    ("Nach § 5\nTMG gilt", "Nach § 5\nDDG gilt"), ("\u{FEFF}Nach § 5 TMG\r\ngilt", "\u{FEFF}Nach § 5 DDG\r\ngilt"),
  ])
  func onlyWhatDiffersIsReplaced(text: String, expected: String) throws {
    let words = [FixDeclaration.Replacement(old: "§ 5 TMG", new: "§ 5 DDG")]
    #expect(try Self.fixed(text, by: Self.wordingRule("§ 5 TMG", .replaceWords(words))) == expected)
  }

  @Test(arguments: ["Nach § 5 T*M*G gilt", "Nach § 15 TMG gilt", "Nach § 5 TMGplus gilt", "Nach § 5 TMGÄ gilt"])
  func markupAndLongerWordsAreLeftAlone(text: String) throws {
    let words = [FixDeclaration.Replacement(old: "5 TMG", new: "5 DDG")]
    #expect(try Self.fixed(text, by: Self.wordingRule("5 TMG", .replaceWords(words))) == nil)
  }

  @Test func theWholeMatchIsReplaced() throws {
    let rule = try Self.wordingRule("telemedien-?gesetz", .replaceMatch("Digitale-Dienste-Gesetz"))
    #expect(try Self.fixed("Das „Telemediengesetz“ gilt.", by: rule) == "Das „Digitale-Dienste-Gesetz“ gilt.")
  }

  @Test func utf16IsWrittenBackAsUTF16() throws {
    let rule = try Self.wordingRule("TTDSG", .replaceMatch("TDDDG"))
    let encoding = TextEncoding.utf16BigEndian
    let file = SourceFile(path: "a.md", bytes: [0xFE, 0xFF] + encoding.bytes(of: "😀 Das *TTDSG*\r\n"))
    #expect(
      try Self.fixed(file, by: Self.library(rule)) == [0xFE, 0xFF] + encoding.bytes(of: "😀 Das *TDDDG*\r\n"))
  }

  // MARK: What ships

  private static let shipped: [RuleDeclaration] =
    (try? BuiltInLibrary.withExamples().rules.filter { !$0.fixes.isEmpty }) ?? []

  @Test func someRulesHaveFixes() {
    #expect(Self.shipped.count >= 4)
  }

  /// Carried out until none is left, the fixes of a rule end its findings; once more changes nothing; good examples stay.
  @Test(arguments: shipped.map(\.id)) func aFixEndsItsFinding(id: RuleID) throws {
    let library = try BuiltInLibrary.withExamples()
    let rule = try #require(library.rules.first { $0.id == id })
    let worker = try Checker(library: library, policy: Policy(), options: CheckOptions(only: [.rule(id)])).makeWorker()
    var fixedExamples = 0
    for example in rule.bad {
      var file = SourceFile(path: "a.md", text: example.text)
      for _ in 0..<10 {
        let edits = worker.check(file).findings.compactMap(\.fix).flatMap(\.edits).map(\.fileEdit)
        guard !edits.isEmpty else { break }
        file = SourceFile(path: "a.md", bytes: file.bytes(applying: edits))
        fixedExamples += 1
      }
      let left = worker.check(file).findings
      #expect(left.allSatisfy { $0.fix == nil }, "\(example.text)")
      if Array(example.text.utf8) != file.bytes { #expect(left.isEmpty, "\(example.text)") }
    }
    #expect(fixedExamples > 0)
    for example in rule.good {
      #expect(worker.check(SourceFile(path: "a.md", text: example.text)).findings.isEmpty)
    }
  }
}
