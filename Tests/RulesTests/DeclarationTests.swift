import Rules
import SourceText
import Testing

/// What the files of the fixture library declare, value by value.
@Suite struct DeclarationTests {
  let library = Fixtures.library

  func rule(_ id: String) throws -> RuleDeclaration {
    try #require(library.rules.first { $0.id.description == id })
  }

  @Test func everythingIsThereInOrder() {
    #expect(library.detectors.map(\.id) == ["iban", "room"])
    #expect(
      library.rules.map(\.id.description) == [
        "neutrality/candidate", "neutrality/party", "personal-data/consent-missing", "personal-data/iban",
        "personal-data/person",
        "personal-data/person-with-room", "personal-data/tracking-link", "solicitation/personal-data-in-comments",
      ])
    #expect(library.policies.keys.sorted() == ["recommended", "starter", "strict"])
    #expect(library.extendablePolicies == ["recommended", "strict"])
    #expect(library.starterPolicy?.path == "policies/starter.yml")
    #expect(library.laws.map(\.id) == ["DSGVO", "TMG"])
  }

  @Test func detector() throws {
    let detector = try #require(library.detectors.first)
    #expect(detector.entity == .iban)
    #expect(detector.kind == .pattern)
    #expect(detector.validator == .iban)
    #expect(detector.threshold == Confidence(score: 0))
    #expect(detector.weights == ScoreWeights(valid: 40, raise: 20, lower: -20, invalidBesideKeyword: 35))
    #expect(detector.context.raise == ["IBAN", "Bankverbindung"])
    #expect(detector.context.lower == ["Muster"])
    #expect(detector.patterns.map(\.name) == ["printed"])
    #expect(detector.patterns.map(\.caseless) == [false])
    #expect(detector.patterns.map(\.score) == [Confidence(.low)])
    #expect(detector.path == "detectors/iban.yml")
    #expect(detector.declaredAt == ByteRange(10, 14))
  }

  @Test func detectorOfANewKind() throws {
    let detector = try #require(library.detectors.last)
    #expect(detector.entity.rawValue == "ROOM")
    #expect(detector.patterns.map(\.caseless) == [true])
    #expect(detector.patterns.map(\.score.score) == [70])
    #expect(detector.weights == ScoreWeights(valid: 1, raise: 2, lower: -3, invalidBesideKeyword: 4))
  }

  @Test func examplesKeepTheirMarks() throws {
    let examples = try #require(library.detectors.first).examples
    #expect(
      examples.map(\.text) == ["Bitte auf DE02 1203 0000 0000 2020 51 überweisen.", "Bestellnummer DE12 3456"])
    #expect(examples.map(\.marked) == [[ByteRange(10, 37)], []])
    let rule = try rule("solicitation/personal-data-in-comments")
    #expect([rule.bad, rule.good, rule.knownBad, rule.knownGood].map(\.count) == [1, 1, 1, 1])
  }

  @Test func entityCondition() throws {
    let rule = try rule("personal-data/person")
    guard case .entity(let condition) = rule.condition else { return #expect(Bool(false)) }
    #expect(condition.kind == .person)
    #expect(condition.roles == [.private, .unknown])
    #expect(condition.classes == [.mobile])
    #expect(condition.minimumConfidence == nil)
    #expect(condition.unlessRegistered)
    #expect(rule.confidence == Confidence(.high))
    #expect(rule.status == .stable)
  }

  @Test func minimumConfidenceOfAnEntityIsAThreshold() throws {
    guard case .entity(let condition) = try rule("personal-data/iban").condition else { return #expect(Bool(false)) }
    #expect(condition.minimumConfidence == Confidence(score: 50))
  }

  @Test func wordingCondition() throws {
    let rule = try rule("solicitation/personal-data-in-comments")
    guard case .wording(let condition) = rule.condition else { return #expect(Bool(false)) }
    #expect(condition.window == .sentence)
    #expect(
      condition.all.map(\.regex) == [
        #"(?:schreib\w*|schick\w*|nenn\w*)[^.!?]{0,60}(?:telefonnummer\w*|anschrift\w*)"#, #"kommentar\w*"#,
      ])
    #expect(condition.any.isEmpty)
    #expect(condition.unlessHere.map(\.regex) == [#"\b(?:keine?n?|nicht)\b"#])
    #expect(condition.unlessAnywhere.map(\.regex) == ["kontaktformular"])
    #expect(condition.unlessAllAnywhere.map(\.regex) == ["per post", "vertraulich"])
    #expect(condition.needs == [[EntityRequirement(kind: .person, role: nil)]])
    #expect(rule.confidence.score == 85)
    #expect(
      rule.scopes == [
        ScopeSelector(name: .prose), ScopeSelector(name: .heading),
        ScopeSelector(name: .frontMatter, argument: "title"),
      ])
    #expect(rule.law == ["Art. 5 Abs. 1 lit. c DSGVO", "Art. 25 DSGVO"])
  }

  @Test func combination() throws {
    let rule = try rule("personal-data/person-with-room")
    guard case .combination(let condition) = rule.condition else { return #expect(Bool(false)) }
    #expect(condition.window == .neighbouringSentences)
    #expect(condition.anyOf.isEmpty)
    #expect(
      condition.allOf == [
        [EntityRequirement(kind: .person, role: .private)],
        [EntityRequirement(kind: EntityKind(rawValue: "ROOM"), role: nil)],
      ])
    #expect(rule.status == .preview)
    #expect(rule.languages == [.german])
    #expect(rule.severity == .note)
  }

  @Test func fieldAndLink() throws {
    guard case .field(let field) = try rule("personal-data/consent-missing").condition else {
      return #expect(Bool(false))
    }
    #expect(field.require == "media[].consent")
    #expect(
      field.tests == [
        FieldTest(key: "media[].people", values: ["identifiable"]),
        FieldTest(key: "topic", values: ["portrait", "event"]),
      ])
    guard case .link(let link) = try rule("personal-data/tracking-link").condition else {
      return #expect(Bool(false))
    }
    #expect(link.hosts == ["short.example"])
    #expect(link.parameters == ["utm_*", "gclid"])
    #expect(!link.unlessRegistered)
  }

  @Test func laws() throws {
    let law = try #require(library.laws.first)
    #expect(law.aliases == ["DS-GVO"])
    #expect(law.validFrom == CalendarDate("2018-05-25"))
    #expect(law.validTo == nil)
    #expect(law.verified == .secondary)
    let table = LawTable(library.laws)
    #expect(table.law(for: "Art. 5 Abs. 1 lit. c DSGVO")?.id == "DSGVO")
    #expect(table.law(for: "Art. 5 DS-GVO")?.id == "DSGVO")
    #expect(table.law(for: "§ 13 TMG a. F.")?.id == "TMG")
    #expect(table.law(for: "§ 3 LDSGVO") == nil)
    #expect(table.law(for: "") == nil)
  }

  /// A run that checks drafts leaves examples unread and gets the same rules.
  @Test func examplesMayBeLeftOut() {
    let short = LibraryTests.load(RuleLoadingOptions()).library
    #expect(short.rules.map(\.id) == library.rules.map(\.id))
    #expect(short.rules.allSatisfy { $0.bad.isEmpty && $0.good.isEmpty })
    #expect(short.detectors.allSatisfy { $0.examples.isEmpty })
    #expect(short.macros == library.macros)
    #expect(short.macros["ASK_FOR_DATA"]?.contains("{{") == false)
  }
}
