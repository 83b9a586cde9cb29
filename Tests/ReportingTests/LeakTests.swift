import Findings
import Rules
import SourceText
import TestSupport
import Testing

@testable import Reporting

/// No report tells more of a value than its form: where it stands, how long it is, where its separators are.
@Suite struct LeakTests {
  /// Every way a report can be asked for.
  static let options: [ReportOptions] = [SourceText.Language.german, .english].flatMap { language in
    [false, true].flatMap { showsContext in
      [ReportOptions.Verbosity.quiet, .verbose].map { verbosity in
        ReportOptions(
          language: language, color: showsContext, width: showsContext ? 70 : nil, showsContext: showsContext,
          hyperlinks: showsContext, verbosity: verbosity, statistics: true,
          documentation: showsContext ? "https://draftlint.example/rules" : nil)
      }
    }
  }

  /// Forms of values: a letter stands for a letter, a digit for a digit, all else for itself.
  static let forms = [
    "Aaaa Aaaaaaaa", "A'Aaaaa-Aaaa", "AA00 0000 0000 0000 0000 00", "+00 (0)00 00000-000", "aaaa.a_0@aaaaa.aaaaaaa",
    "AA-AA 0000", "00.00.0000", "a!0$a%0&a/0(a)", "000000/AA-000.0", "Äöüß Ààà",
  ]

  /// A value of the given form from `letters` and `digits`.
  static func value(
    _ form: String, letters: [Character], digits: [Character], using generator: inout SeededGenerator
  ) -> String {
    String(
      form.map { character in
        if character.isLetter { return letters.randomElement(using: &generator) ?? character }
        return character.isNumber ? digits.randomElement(using: &generator) ?? character : character
      })
  }

  /// A run over drafts (the country code of an IBAN may stay, so it is the same everywhere) in which every form is a finding, several of them on one line, and one spans two lines.
  static func run(_ values: [String]) -> Run {
    let rules = [CannedRule.iban, CannedRule.person, CannedRule.phone, CannedRule.health]
    let files = (0..<2).map { number in
      let lines = values.indices.map { index in
        "Zeile \(index): ⟦PERSON:\(values[index])⟧ und ⟦IBAN:DE\(values[(index + number) % values.count])⟧ – Ende"
      }
      let wrapped = "⟦PERSON:\(values[0])\n\(values[1])⟧, ⟦Satz mit\nUmbruch⟧"
      let draft = MarkedDraft(path: "posts/\(number).md", (lines + [wrapped]).joined(separator: "\n"))
      let findings = draft.marks.indices.map { index in
        draft.finding(rules[index % rules.count], at: index, related: index > 0 ? [index - 1] : [])
      }
      let suppression = Suppression(origin: .inline, reason: "Grund")
      return draft.result(
        findings, suppressed: findings.map { SuppressedFinding(finding: $0, suppression: suppression) },
        baselined: findings)
    }
    return CannedRun.run(files: files)
  }

  /// Pairs of runs over drafts that differ in nothing but the letters and digits of their values.
  static let pairs: [(Run, Run)] = {
    var generator = SeededGenerator(seed: 6)
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    func run() -> Run {
      LeakTests.run(forms.map { value($0, letters: letters, digits: Array("0123456789"), using: &generator) })
    }
    return (0..<3).map { _ in (run(), run()) }
  }()

  @Test(arguments: ReportFormat.allCases)
  func reportsDependOnTheFormAlone(format: ReportFormat) {
    for (options, number) in zip(Self.options, 0...) {
      let (first, second) = Self.pairs[number % Self.pairs.count]
      let reporter = format.reporter(options)
      let isSame = reporter.report(first) == reporter.report(second)
      #expect(isSame, "\(options)")
    }
  }

  /// Letters and digits that no report has of its own.
  static let foreignLetters = Array("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿ한글東京")
  static let foreignDigits = Array("०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙")
  static let foreignRun: Run = {
    var generator = SeededGenerator(seed: 7)
    return run(forms.map { value($0, letters: foreignLetters, digits: foreignDigits, using: &generator) })
  }()

  /// Values made of them: not one of their characters is in any report.
  @Test(arguments: ReportFormat.allCases)
  func noCharacterOfAValueIsPrinted(format: ReportFormat) {
    let forbidden = Set((Self.foreignLetters + Self.foreignDigits).flatMap { $0.unicodeScalars.map(\.value) })
    for options in Self.options {
      let report = String(decoding: format.reporter(options).report(Self.foreignRun), as: UTF8.self)
      let isClean = !report.unicodeScalars.contains { $0.value > 0x500 && forbidden.contains($0.value) }
      #expect(isClean, "\(options)")
    }
  }

  /// A draft cannot speak to the terminal or to the CI runner that shows the report.
  @Test(arguments: ReportFormat.allCases)
  func aDraftCannotSteerWhoShowsTheReport(format: ReportFormat) {
    let hostile = "\u{1B}]0;x\u{7} \u{9B}31m \u{202E}abc ##vso[task.x] \u{2066} ::error::x"
    let draft = MarkedDraft(path: "posts/\(hostile)\n::error::y.md", "\(hostile) ⟦PERSON:\(hostile)⟧ \(hostile)")
    let run = CannedRun.run(files: [draft.result([draft.finding(CannedRule.person, at: 0)])])
    let report = format.reporter(ReportOptions(showsContext: true, verbosity: .verbose)).report(run)
    let text = String(decoding: report, as: UTF8.self)
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    let reordering: [ClosedRange<UInt32>] = [0x202A...0x202E, 0x2066...0x2069]
    #expect(!text.unicodeScalars.contains { scalar in reordering.contains { $0.contains(scalar.value) } })
    let ownCommands = format == .github ? 1 : 0
    #expect(text.split(separator: "\n").count { $0.drop { $0 == " " }.hasPrefix("::") } == ownCommands)
  }
}
