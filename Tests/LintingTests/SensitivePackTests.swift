import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

/// What the packs on special categories, combinations and media hold together: the catalogue's own examples of A.2,
/// the small-cell rule of B.3, the register's ends, and workers side by side.
@Suite struct SensitivePackTests {
  /// The catalogue's example of each combination, and a rule that must object to it (rule-catalogue, A.2; detection
  /// anchors M24 and M29). CR-24 is about front matter and stands below.
  static let catalogue: [(id: String, text: String, rules: Set<String>, severity: Severity)] = [
    (
      "CR-01", "Frau Hanna Kranzbühl, Gartenstraße 12, 12345 Neudorf", ["combination/name-and-address"], .error
    ),
    ("CR-02", "Fragen an Jonas Wiesendorf, 0152 28817386", ["combination/name-and-contact"], .error),
    ("CR-03", "Jonas Wiesendorf, geb. 03.04.1981", ["combination/name-and-birth"], .error),
    ("CR-03", "Jonas Wiesendorf (32) hat gewonnen.", ["combination/name-and-age"], .warning),
    ("CR-04", "Der 43-jährige M. K. aus Hinterwald", ["combination/initials-age-place"], .error),
    ("CR-05", "Der Unfallwagen B-ZZ 4711", ["combination/plate-in-case"], .error),
    ("CR-06", "Ein 17-Jähriger aus dem Ortsteil Hinterwald", ["combination/minor-and-quarter"], .warning),
    (
      "CR-06", "Ein 17-Jähriger aus dem Ortsteil Hinterwald wurde verletzt.", ["combination/age-quarter-incident"],
      .error
    ),
    ("CR-07", "Der Inhaber des Gasthofs wurde verletzt", ["combination/role-and-incident"], .error),
    ("CR-08", "Wohnungsbrand in der Mühlgasse 4", ["combination/address-and-incident"], .error),
    ("CR-09", "Herr Wiesendorf leidet an Epilepsie", ["special-category/health"], .error),
    (
      "CR-10", "Unsere Hausmeisterin ist krankgeschrieben",
      ["combination/role-and-incident", "unlawful-publication/employee-absence"], .error
    ),
    ("CR-11", "Frau Kranzbühl fehlt heute. Sie ist in Reha.", ["special-category/health"], .error),
    ("CR-12", "Lina (6) aus der Kita Sonnenhügel", ["combination/minor-and-school"], .error),
    ("CR-13", "Emil trainiert dienstags um 16 Uhr in der Halle", ["combination/minor-schedule"], .error),
    ("CR-14", "Widerspruch von Frau Kranzbühl", ["combination/name-and-procedure"], .error),
    ("CR-15", "Familie Kranzbühl bezieht Wohngeld", ["special-category/social-benefit"], .error),
    ("CR-16", "M. K. ist vorbestraft", ["special-category/criminal-record"], .error),
    ("CR-17", "Spenden an Jonas W., DE97 9999 9999 0000 0123 45", ["combination/account-and-name"], .error),
    ("CR-18", "Unsere Kollegin ist seit Mai krankgeschrieben.", ["unlawful-publication/employee-absence"], .error),
    ("CR-19", "@t_wiesendorf gute Besserung nach der OP", ["special-category/health"], .error),
    (
      "CR-20", "Herr Amir Odenbrecht ist syrischer Staatsangehöriger und wurde eingebürgert.",
      ["unlawful-publication/origin-or-asylum"], .warning
    ),
    ("CR-21", "Die Mutter des Opfers aus Hinterwald", ["combination/victim-family"], .error),
    ("CR-22", "Der Mann aus Hinterwald hat sich erhängt.", ["combination/small-unit"], .error),
    ("CR-23", "roter Golf, gestern 17:20, Mühlgasse, Unfallflucht", ["combination/vehicle-offence"], .warning),
    ("CR-25", "58-jährige alleinstehende Bäckerin aus Altwiesen", ["combination/many-facts"], .error),
    ("CR-26", "Az. 32-118/26, Frau Kranzbühl", ["combination/name-and-case-number"], .error),
    ("CR-27", "Gewonnen hat Hanna Kranzbühl aus Altwiesen.", ["unlawful-publication/prize-winner"], .warning),
    (
      "CR-28", "Frau Hanna Kranzbühl wird heute 90 Jahre alt, herzlichen Glückwunsch!",
      ["unlawful-publication/jubilee"], .error
    ),
    ("CR-29", "Frauenhaus in der Mühlgasse 4", ["combination/protected-place"], .error),
    ("CR-30", "Bürgermeisterin Petra Altmann ist an Krebs erkrankt.", ["special-category/health"], .error),
    ("CR-30", "Die Bürgermeisterin ist an Krebs erkrankt", ["special-category/health"], .error),
    (
      "CR-31", "Teilnehmerliste: Hanna Kranzbühl (9), Jonas Wiesendorf (8), Lena Odenbrecht (10)",
      ["combination/name-list"], .error
    ),
    ("CR-32", "Das Haus der Familie liegt bei 52.51630, 13.37770.", ["combination/home-coordinates"], .error),
    (
      "M29", "@t_wiesendorf hat gefragt, ob ihr Wohngeldantrag bearbeitet ist.", ["special-category/social-benefit"],
      .error
    ),
  ]

  @Test(arguments: catalogue)
  func catalogueExampleFires(_ example: (id: String, text: String, rules: Set<String>, severity: Severity)) throws {
    let found = try LinkingTests.check(example.text).filter { example.rules.contains($0.ruleID.description) }
    #expect(found.map(\.severity).max() == example.severity, "\(example.id)")
  }

  /// M24: three facts about somebody who is only a pronoun.
  @Test func pronounWithoutNameIsSomebody() throws {
    let text = "Er hat GdB 50, Pflegegrad 3 und die Diagnose F32.1 G."
    let found = try LinkingTests.check(text, joinsFacts: false).filter { $0.category == .health }
    #expect(found.count >= 3)
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(try LinkingTests.check("Der Antrag liegt vor. Er hat die Diagnose zum Thema.").isEmpty)
  }

  // MARK: Small cells

  @Test(arguments: [
    "In Hinterwald gibt es einen Masernfall.", "In Altwiesen sind zwei Personen an Tuberkulose erkrankt.",
  ])
  func fewCasesMatterInSmallPlaces(_ text: String) throws {
    let isSmall = { (finding: Finding) in finding.ruleID.description == "combination/small-cell-place" }
    #expect(try LinkingTests.check(text).contains(where: isSmall), "who says nothing of that counts as small")
    #expect(try LinkingTests.check(text, population: 900).contains(where: isSmall))
    #expect(try !LinkingTests.check(text, population: 280_000).contains(where: isSmall))
  }

  /// A nursery is small however large its town.
  @Test(arguments: [nil, 900, 280_000])
  func fewCasesMatterInInstitutions(_ population: Int?) throws {
    let found = try LinkingTests.check("In der Kita Sonnenhügel gibt es einen Masernfall.", population: population)
    let cell = try #require(found.first { $0.ruleID.description == "combination/small-cell" })
    #expect(cell.severity == .warning)
    #expect(cell.related.count == 2)
  }

  @Test(arguments: [
    "Im Landkreis gibt es einen Masernfall.", "In der Kita Sonnenhügel gibt es 14 Masernfälle.",
    "In der Kita Sonnenhügel gab es keinen Masernfall.", "Zwei Kinder der Kita gewannen den Malwettbewerb.",
  ])
  func manyCasesAreStatistics(_ text: String) throws {
    let found = try LinkingTests.check(text).filter { $0.ruleID.pack == "combination" }
    #expect(found.isEmpty, "\(found.map(\.ruleID.description))")
  }

  // MARK: Front matter, register

  /// CR-24: children, people who can be recognised, and no consent of the guardians.
  @Test func childrenInPicturesNeedTheirGuardians() throws {
    let draft = { (consent: String) in
      "---\nmedia:\n  - {file: a.jpg, type: image, alt: Kinder im Hof, people: identifiable, consent: EW-1\(consent)}\n"
        + "---\n\nDie Schülerin der Klasse 3b malt.\n"
    }
    let isMissing = { (finding: Finding) in finding.ruleID.description == "media-and-consent/guardian-consent" }
    #expect(try LinkingTests.check(draft("")).contains(where: isMissing))
    #expect(try !LinkingTests.check(draft(", guardian-consent: EW-2")).contains(where: isMissing))
  }

  @Test(arguments: [("2026-10-31", true), ("2026-11-24", false), ("2030-05-31", false)])
  func endedRegisterEntryIsAFinding(_ until: String, _ isEnded: Bool) throws {
    var authority = Authority()
    authority.pressContacts = [Authority.Person(name: "Alma Vormals", role: "Pressestelle", until: until)]
    let today = CalendarDate(year: 2026, month: 11, day: 24)
    let checker = try Checker(
      library: BuiltInLibrary.withExamples(), policy: Policy(authority: authority), options: CheckOptions(today: today))
    let found = checker.makeWorker().check(SourceFile(path: "a.md", text: "Fragen beantwortet Frau Alma Vormals."))
      .findings
    #expect(found.contains { $0.ruleID.description == "personal-data/ended-register-entry" } == isEnded)
  }

  // MARK: Workers

  @Test(arguments: [2, 4]) func manyWorkersFindWhatOneFinds(_ size: Int) async throws {
    let library = try BuiltInLibrary.withExamples()
    let packs: Set = ["special-category", "combination", "media-and-consent"]
    let texts = library.rules.filter { packs.contains(String($0.id.pack)) }.flatMap { $0.bad + $0.good }.map(\.text)
    let checker = try Checker(library: library, policy: Policy(treatsReservedAs: .finding))
    let alone = checker.makeWorker()
    let expected = texts.map { EquivalenceTests.trace(of: $0, path: "a.md", by: alone) }
    let found = await withTaskGroup(of: [(Int, [String])].self) { group in
      for first in 0..<size {
        group.addTask {
          let worker = checker.makeWorker()
          return stride(from: first, to: texts.count, by: size).map { index in
            (index, EquivalenceTests.trace(of: texts[index], path: "a.md", by: worker))
          }
        }
      }
      return await group.reduce(into: [Int: [String]]()) { all, part in
        for (index, trace) in part { all[index] = trace }
      }
    }
    #expect(texts.indices.allSatisfy { found[$0] == expected[$0] })
  }
}
