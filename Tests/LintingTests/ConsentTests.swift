import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

/// What a consent record in the front matter covers (rule-catalogue, 0.5).
@Suite struct ConsentTests {
  static func result(_ consent: String, _ body: String, today: CalendarDate?) throws -> FileResult {
    let library = try BuiltInLibrary.withExamples()
    let options = CheckOptions(today: today)
    let worker = try Checker(library: library, policy: Policy(), options: options).makeWorker()
    return worker.check(SourceFile(path: "a.md", text: "---\nconsent:\n  - \(consent)\n---\n\n\(body)\n"))
  }

  static let today = CalendarDate(year: 2026, month: 11, day: 24)
  static let body = "Die Freikarten gewonnen hat Frau Hanna Kranzbühl."

  @Test func consentCoversTheNameOfItsSubject() throws {
    let result = try Self.result(
      "{id: EW-1, subject: Hanna Kranzbühl, scope: [name], expires: 2027-01-31}", Self.body, today: Self.today)
    #expect(!result.findings.contains { $0.category == .person })
    #expect(result.suppressed.contains { $0.suppression.reasonCode == "consent" && $0.suppression.reason == "EW-1" })
  }

  @Test func consentOfAnotherCoversNothing() throws {
    let result = try Self.result(
      "{id: EW-1, subject: Lena Odenbrecht, scope: [name], expires: 2027-01-31}",
      Self.body + " Glückwunsch an Herrn Wiesendorf.", today: Self.today)
    #expect(result.findings.contains { $0.category == .person })
  }

  @Test func consentToOneThingIsNoneToAnother() throws {
    let result = try Self.result(
      "{id: EW-1, subject: Hanna Kranzbühl, scope: [name], expires: 2027-01-31}",
      "Frau Hanna Kranzbühl leidet an Asthma.", today: Self.today)
    #expect(result.findings.contains { $0.category == .health })
  }

  @Test func expiredConsentCoversNothingAndIsAFinding() throws {
    let result = try Self.result(
      "{id: EW-1, subject: Hanna Kranzbühl, scope: [name], expires: 2026-01-31}", Self.body, today: Self.today)
    #expect(result.findings.contains { $0.category == .person })
    #expect(result.findings.contains { $0.ruleID.description == "media-and-consent/expired-consent" })
  }

  @Test func nothingExpiresWhereTodayIsUnknown() throws {
    let result = try Self.result(
      "{id: EW-1, subject: Hanna Kranzbühl, scope: [name], expires: 2026-01-31}", Self.body, today: nil)
    #expect(!result.findings.contains { $0.category == .person })
  }
}
