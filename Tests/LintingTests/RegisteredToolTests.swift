import Linting
import Rules
import SourceText
import Testing

/// `wording: {unless-registered: true}`: what speaks of an approved tool is silent, what speaks of others is not.
@Suite struct RegisteredToolTests {
  static let policy: Policy = {
    var authority = Authority()
    authority.ownDomains = ["stadt.example"]
    authority.toolsApproved = ["umfrage.example", "forms.buero.example", "kurz.example"].map { .init(host: $0) }
    return Policy(authority: authority)
  }()

  static func found(_ text: String, window: String = "sentence", policy: Policy = policy) throws -> [String] {
    let lines = """
      scopes: [prose, link-text, link-target]
      when:
        wording:
          in: \(window)
          any: ['umfrage(?:\\.example|-link)?', 'forms\\.[a-z]+\\.example|[a-z]+ forms', 'kurz']
          unless-registered: true
      """
    return try OneRule.found(in: text, by: lines, policy: policy)
  }

  @Test(arguments: ["sentence", "paragraph", "post"]) func linksToAnApprovedToolAreSilent(window: String) throws {
    #expect(try Self.found("Hier: https://umfrage.example/7", window: window).isEmpty)
    #expect(try Self.found("[Forms: Ihre Antwort](https://forms.buero.example/7)", window: window).isEmpty)
    #expect(try Self.found("[Buero Forms](https://stadt.example/7)", window: window).isEmpty)
    #expect(try Self.found("<https://sub.forms.buero.example/7>", window: window).isEmpty)
  }

  @Test func otherLinksAreNot() throws {
    #expect(try Self.found("Hier: https://forms.fremd.example/7") == ["forms.fremd.example"])
    #expect(try Self.found("[Forms](https://forms.fremd.example/7)") == ["forms.fremd.example"])
    #expect(try Self.found("https://umfrage.example/7 und https://forms.fremd.example/8") == ["forms.fremd.example"])
    #expect(try Self.found("https://umfrage.example.evil.example/7") == ["umfrage.example"])
  }

  @Test func aToolMayBeNamed() throws {
    #expect(try Self.found("Bitte den Umfrage-Link öffnen.").isEmpty)
    #expect(try Self.found("Kurz gesagt.", policy: Policy()) == ["Kurz"])
    #expect(try Self.found("Kurz gesagt.") == ["Kurz"], "kurz is too short for a name")
    #expect(try Self.found("Die Umfrage läuft über Fremd Forms.") == ["Fremd Forms"])
  }

  /// The link says which service the words before it mean, if it is one of the rule's own.
  @Test func aLinkOfTheParagraphSpeaksForIt() throws {
    let link = "https://forms.buero.example/7"
    #expect(try Self.found("Die Abfrage mit Office Forms: \(link)").isEmpty)
    #expect(try Self.found("Die Abfrage mit Office Forms: [zum Bogen](\(link))").isEmpty)
    #expect(try Self.found("Die Abfrage mit Office Forms.\n\nZum Bogen: \(link)") == ["Office Forms"])
    #expect(try Self.found("Die Abfrage mit Office Forms, mehr auf https://stadt.example/.") == ["Office Forms"])
  }

  @Test func withoutTheKeyOrARegisterNothingIsSilent() throws {
    let text = "Hier: https://umfrage.example/7"
    #expect(try Self.found(text, policy: Policy()) == ["umfrage.example"])
    let lines = "when: {wording: {any: ['umfrage.example']}}"
    #expect(try OneRule.found(in: text, by: lines, policy: Self.policy) == ["umfrage.example"])
  }
}
