import Testing

@testable import Rules

@Suite struct SuggestionTests {
  static let rules = [
    "personal-data/email-address", "personal-data/iban", "personal-data/person",
    "solicitation/personal-data-in-comments",
  ]

  @Test(arguments: [
    ("personal-data/persn", "personal-data/person"), ("personal-data/preson", "personal-data/person"),
    ("person", "personal-data/person"), ("Personal-Data/IBAN", "personal-data/iban"),
    ("personal-data/email", "personal-data/email-address"),
    ("solictation/personal-data-in-comment", "solicitation/personal-data-in-comments"),
  ])
  func near(name: String, meant: String) {
    #expect(Suggestion.nearest(to: name, in: Self.rules) == meant)
  }

  @Test(arguments: ["", "personal-data/names", "tracking/links", "x", String(repeating: "personal", count: 100)])
  func far(name: String) {
    #expect(Suggestion.nearest(to: name, in: Self.rules) == nil)
  }

  /// Distances by hand; the last two are the textbook cases of Levenshtein and of a swap.
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "ab", 1), ("abc", "axc", 1), ("kitten", "sitting", 3),
    ("ca", "ac", 1),
  ])
  func distance(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left.utf8, right.utf8) == distance)
    #expect(EditDistance.between(right.utf8, left.utf8) == distance)
  }
}
