package import Rules
import SourceText

/// Rules for tests of reports, with all that can go wrong in their texts: signs of every format, long sentences.
package enum CannedRule {
  package static let iban = rule(
    "personal-data/iban", .error, .bank, ("Bankverbindung", "Bank account"),
    message: ("Eine Bankverbindung steht im Entwurf.", "A bank account stands in the draft."),
    instead: ("Verweisen Sie auf die Seite mit der Spendenverbindung der Stadt.", "Link to the city's donation page."),
    law: ["Art. 6 DSGVO", "Art. 5 Abs. 1 lit. c DSGVO"])

  package static let person = rule(
    "personal-data/person", .warning, .person, ("Name einer Privatperson", "Name of a private person"),
    message: ("Der Name einer Privatperson steht im Entwurf", "The name of a private person stands in the draft"),
    instead: ("Schreiben Sie „eine Anwohnerin“ & nennen Sie <keinen> Namen.", "Write “a resident” & <no> name."),
    law: ["Art. 6 DSGVO", "§ 22 KUG"])

  package static let phone = rule(
    "personal-data/phone", .note, .contact, ("Telefonnummer", "Telephone number"),
    message: ("Eine Telefonnummer steht im Entwurf.", "A telephone number stands in the draft."),
    instead: ("", ""), law: [])

  package static let comments = rule(
    "solicitation/personal-data-in-comments", .error, .solicitation,
    ("Aufforderung, Daten in Kommentare zu schreiben", "Asking for data in comments"),
    message: (
      "Der Satz bittet Leserinnen und Leser, persönliche Angaben öffentlich in die Kommentare zu schreiben, wo sie alle "
        + "sehen: 100 % der „Follower“ | Suchmaschinen\nund Fremde.",
      "The sentence asks readers to write personal data into the public comments, where everybody sees them: 100 % of the "
        + "“followers” | search engines\nand strangers."
    ),
    instead: ("Schreiben Sie uns eine Nachricht über das Kontaktformular.", "Use our contact form."),
    law: ["Art. 5 Abs. 1 lit. c DSGVO"])

  package static let health = rule(
    "combination/health-of-a-person", .error, .combination, ("Gesundheit einer Person", "Health of a person"),
    message: ("Name und Krankheit stehen im selben Satz.", "Name and illness stand in one sentence."),
    instead: ("Nennen Sie weder Namen noch Krankheit.", "Name neither person nor illness."), law: ["Art. 9 DSGVO"])

  /// Sorted by id.
  package static let all = [health, iban, person, phone, comments]

  private static func rule(
    _ id: String, _ severity: Severity, _ category: Rules.Category, _ title: (String, String),
    message: (String, String), instead: (String, String), law: [String]
  ) -> RuleDeclaration {
    guard let ruleID = RuleID(id) else { fatalError("\(id) is no rule id") }
    return RuleDeclaration(
      id: ruleID, title: text(title), severity: severity, confidence: Confidence(.high), category: category,
      condition: .link(LinkCondition(hosts: [], parameters: [], unlessRegistered: false)), message: text(message),
      instead: text(instead), why: text(("Wer es liest, kann es weitergeben.", "Whoever reads it can pass it on.")),
      law: law, bad: [], good: [], knownBad: [], knownGood: [], path: "rules/packs/\(id).yml")
  }

  private static func text(_ pair: (String, String)) -> LocalizedText {
    LocalizedText(german: pair.0, english: pair.1)
  }
}
