import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

/// To whom a term is tied, and how grave that is: the sentences of rule-catalogue, B.3, and those of our own.
@Suite struct LinkingTests {
  /// The findings of a text. Checkers are made once, since that is what costs.
  static func check(_ text: String, population: Int? = nil, joinsFacts: Bool = true) throws -> [Finding] {
    let checker = try #require(joinsFacts ? joined : separate)
    let file = SourceFile(path: "a.md", text: text)
    guard let population else { return checker.makeWorker().check(file).findings }
    var authority = Authority()
    authority.population = population
    return try Self.checker(authority: authority, joinsFacts: joinsFacts).makeWorker().check(file).findings
  }

  private static let joined = try? checker(authority: Authority(), joinsFacts: true)
  private static let separate = try? checker(authority: Authority(), joinsFacts: false)

  private static func checker(authority: Authority, joinsFacts: Bool) throws -> Checker {
    var options = CheckOptions()
    options.joinsFacts = joinsFacts
    let policy = Policy(treatsReservedAs: .finding, authority: authority)
    return try Checker(library: try BuiltInLibrary.withExamples(), policy: policy, options: options)
  }

  static let packs: Set = ["special-category", "combination"]

  @Test(arguments: [
    ("Frau Kranzbühl leidet an Multipler Sklerose.", Severity.error),
    ("Der 54-jährige Radfahrer wurde schwer verletzt ins Krankenhaus gebracht.", .error),
    ("Jonas Wiesendorf ist HIV-positiv.", .error),
    ("M. K. war stark alkoholisiert, 1,8 Promille.", .error),
    ("Lena Odenbrecht ist Mitglied bei ver.di.", .error),
    ("Herr Wiesendorf ist schwul.", .error),
    ("Die Bewohnerin des Hauses Nummer 4 ist dement.", .error),
    ("Diagnose F32.1 bei Herrn Wiesendorf.", .error),
    ("Frau Odenbrecht ist schwanger und geht im Mai in Mutterschutz.", .error),
    ("Herr Wiesendorf hat einen GdB von 60.", .error),
    ("A 43-year-old suspect was arrested.", .error),
    ("Ein Schüler wurde positiv getestet.", .warning),
    ("Der Fahrer ist polizeibekannt.", .warning),
    ("Frau Kranzbühl fehlt heute. Sie ist in Reha.", .error),
    ("Unsere Nachbarin kämpft gegen ihre Depression.", .warning),
  ])
  func mustFire(_ text: String, _ severity: Severity) throws {
    let found = try Self.check(text, joinsFacts: false).filter { $0.ruleID.pack == "special-category" }
    #expect(found.map(\.severity).max() == severity)
    #expect(found.allSatisfy { !$0.related.isEmpty }, "tied to somebody")
  }

  @Test(arguments: [
    "Grippeschutzimpfung: Termine im Gesundheitsamt ohne Anmeldung.",
    "Positiv ist, dass weniger Unfälle passiert sind.",
    "Beratung für Menschen mit Demenz und ihre Angehörigen.",
    "Verkehrsbehinderung auf der B27 wegen Bauarbeiten.",
    "Die Stadt sucht neue Mitarbeiterinnen und Mitarbeiter.",
    "Der Kurpark ist wieder geöffnet.",
    "Die Behandlung des Antrags im Ausschuss dauerte lange.",
    "Die Krebsbachbrücke wird saniert.",
    "Im Landkreis wurden 34 Personen positiv getestet.",
    "Die Polizei sucht Zeugen eines Unfalls.",
    "Verkehrsinfarkt am Montagmorgen.",
    "Die Depression der 1930er Jahre ist Thema der Ausstellung.",
    "Archäologischer Befund: Die Mauer stammt aus dem Mittelalter.",
    "Wenn Sie schwanger sind, erhalten Sie Beratung beim Gesundheitsamt.",
    "Blutspende am Freitag im Bürgerhaus.",
    "Der Minister wurde von seinen Aufgaben entbunden.",
    "Der Blindgänger wurde erfolgreich entschärft.",
    "Auf der Buslinie M41 gibt es Umleitungen, die A81 ist frei.",
    "Wir bilden aus: Pflegefachkraft werden!",
    "Diabetes-Infoabend für alle Interessierten.",
    "Die jüdische Gemeinde lädt zum Tag der offenen Tür.",
    "CDU-Fraktion und SPD-Fraktion stimmten dem Haushalt zu.",
    "Depression kann jeden treffen - Aktionstag am 1. Oktober.",
    "Die Vorlage B12 wurde vertagt.",
  ])
  func mustStaySilent(_ text: String) throws {
    let found = try Self.check(text).filter { Self.packs.contains(String($0.ruleID.pack)) }
    #expect(found.isEmpty, "\(found.map(\.ruleID.description))")
  }

  /// The link leads to the very words for the person.
  @Test func linkLeadsToThePerson() throws {
    let text = "Unsere Nachbarin kämpft gegen ihre Depression."
    let finding = try #require(try Self.check(text).first { $0.ruleID.pack == "special-category" })
    let person = try #require(finding.related.first)
    #expect(String(decoding: Array(text.utf8)[person.region.range.indices], as: UTF8.self) == "Nachbarin")
    #expect(finding.evidence.contains { $0.kind == .link && $0.name == "bound" })
  }

  /// A long paragraph of many sentences is read in linear time: this would take minutes otherwise.
  @Test func manySentencesInOneParagraph() throws {
    let text = String(repeating: "Frau Kranzbühl leidet an Asthma. ", count: 3_000)
    #expect(try Self.check(text).contains { $0.ruleID.pack == "special-category" })
  }
}
