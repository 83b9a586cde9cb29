import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

/// How much a finding of an identifier weighs: check digit, label, register, placeholder (DESIGN, section 4).
@Suite struct IdentifierTests {
  static func findings(
    _ text: String, reserved: ReservedTreatment = .finding, authority: Authority = Authority()
  ) throws -> [Finding] {
    let policy = Policy(treatsReservedAs: reserved, authority: authority)
    // Whether a graver finding takes the identifier in is another question.
    var options = CheckOptions()
    options.joinsFacts = false
    let worker = try Checker(library: BuiltInLibrary.withExamples(), policy: policy, options: options).makeWorker()
    return worker.inspect(SourceFile(path: "a.txt", text: text)).result.findings
  }

  static func severity(_ rule: String, _ text: String, reserved: ReservedTreatment = .finding) throws -> Severity? {
    try findings(text, reserved: reserved).first { $0.ruleID.description == rule }?.severity
  }

  @Test(arguments: [
    ("identifiers/tax-id", "Ihre Steuer-ID lautet 86 095 742 719."),
    ("identifiers/social-insurance-number", "SV-Nummer 15 070649 C 103"),
    ("identifiers/health-insurance-number", "KVNR A123456780"),
    ("identifiers/id-card", "Ausweis T220001293"),
    ("identifiers/driving-licence", "Führerschein-Nr. B072RRE2I55"),
    ("identifiers/date-of-birth", "Hanna Kranzbühl, geb. 12.03.1985"),
  ])
  func aProvenIdentifierIsAnError(rule: String, text: String) throws {
    #expect(try Self.severity(rule, text) == .error)
  }

  @Test(arguments: [
    ("identifiers/id-card", "Personalausweis L01X00T47"), ("identifiers/passport", "Pass-Nr. C01X00T47"),
    ("identifiers/physician-number", "BSNR: 381234500"), ("identifiers/date-of-birth", "Frau K., geboren im Mai 1984"),
  ])
  func whatOnlyItsLabelMakesAnIdentifierIsAWarning(rule: String, text: String) throws {
    #expect(try Self.severity(rule, text) == .warning)
  }

  @Test(arguments: [
    ("identifiers/tax-id", "Steuer-ID 86 095 742 718"), ("identifiers/credit-card", "Kreditkarte 4111 1111 1111 1112"),
    ("personal-data/iban", "IBAN DE89 3704 0044 0532 0130 01"),
    ("identifiers/social-insurance-number", "AHV-Nummer 756.9217.0769.86"),
  ])
  func aWrongCheckDigitIsANoteThatSaysSo(rule: String, text: String) throws {
    let finding = try #require(try Self.findings(text).first { $0.ruleID.description == rule })
    #expect(finding.severity == .note)
    #expect(finding.confidence.score < 50)
    #expect(finding.message[.german].contains("Prüfziffer stimmt nicht"))
    #expect(finding.message[.english].contains("check digit is wrong"))
  }

  @Test func aWordAgainstItSilencesANearMiss() throws {
    #expect(try Self.findings("Die IBAN hat 22 Stellen, ein Beispiel: DE89 3704 0044 0532 0130 01").isEmpty)
  }

  @Test(arguments: [
    "Personalausweis L01X00T47", "Steuer-ID 86 095 742 719", "Kreditkarte 4111 1111 1111 1111",
    "SV-Nummer 15 070649 C 103", "KVNR A123456780", "IBAN DE89 3704 0044 0532 0130 00", "IP-Adresse 203.0.113.77",
    "VIN 1M8GDM9AXKP042788", "Handy, IMEI 490154203237518", "Führerschein B072RRE2I55", "Pass-Nr. C01X00T47",
    "Steuernummer 93815/08152", "wohnhaft Musterstraße 12",
    "geb. 12.08.1964", "In der MRZ steht IDD<<L01X00T471.",
  ])
  func aPublishedSpecimenIsANoteUnlessThePolicySaysOtherwise(text: String) throws {
    let noted = try Self.findings(text, reserved: .note)
    #expect(!noted.isEmpty && noted.allSatisfy { $0.severity == .note }, "\(noted.map(\.ruleID))")
    #expect(try Self.findings(text).contains { $0.severity > .note })
  }

  @Test func theOwnAccountIsSilentAndASlipInItIsAnError() throws {
    var authority = Authority()
    authority.ownIBANs = ["DE89370400440532013000"]
    let own = try Self.findings("Spenden an DE89 3704 0044 0532 0130 00", reserved: .note, authority: authority)
    #expect(own.isEmpty)
    let near = try Self.findings("Spenden an DE89 3704 0044 0532 0103 00", reserved: .note, authority: authority)
    #expect(near.map(\.ruleID.description) == ["identifiers/iban-near-official"])
    #expect(near.first?.severity == .error && near.first?.confidence.score ?? 0 >= 80)
  }

  @Test func ownPlatesNumbersAndHandlesAreSilent() throws {
    let text = "Unser Fahrzeug B-ZZ 4711, USt-IdNr. DE136695976, Profil @hanna_neudorf"
    #expect(try Self.findings(text).count == 3)
    var authority = Authority()
    authority.ownPlates = ["B-ZZ 4711"]
    authority.ownIdentifiers = ["DE136695976"]
    authority.handlesAllowed = ["@hanna_neudorf"]
    #expect(try Self.findings(text, authority: authority).isEmpty)
  }

  @Test func noValueEntersAMessageOrItsEvidence() throws {
    let text = "Steuer-ID 86 095 742 718, IBAN DE89 3704 0044 0532 0130 01, KVNR A123456781"
    for finding in try Self.findings(text) {
      let said = finding.message[.german] + finding.message[.english] + finding.evidence.map(\.name).joined()
      #expect(!said.contains("742") && !said.contains("3704") && !said.contains("123456"))
    }
  }
}
