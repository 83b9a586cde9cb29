import Rules
import Testing

@Suite struct VocabularyTests {
  /// Gregorian rule of leap years: 1900 is none, 2000 and 2028 are.
  @Test(arguments: ["2026-11-23", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func days(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "2027-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "26-01-01", "2026-01-011",
    "2026/01/01", "2026-01-0x", "+026-01-01", "", "２０２６-01-01", "0000-01-01",
  ])
  func noDays(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func daysAreOrdered() throws {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap { CalendarDate($0) }
    #expect(days.count == 4)
    #expect(days == days.shuffled().sorted())
    #expect(CalendarDate("2026-11-23")?.nextYear == CalendarDate("2027-11-23"))
    #expect(CalendarDate("2028-02-29")?.nextYear == CalendarDate("2029-02-28"))
  }

  @Test(arguments: [
    ("PERSON", true), ("TAX_ID", true), ("ICD10_CODE", true), ("", false), ("Person", false), ("TAX__ID", false),
    ("_TAX", false), ("TAX_", false), ("1ST", false), ("TAX-ID", false),
  ])
  func entityNames(name: String, isWellFormed: Bool) {
    #expect(EntityKind(rawValue: name).isWellFormed == isWellFormed)
  }

  @Test func everyKnownEntityIsWellFormed() {
    #expect(EntityKind.known.allSatisfy { $0.isWellFormed })
  }
}
