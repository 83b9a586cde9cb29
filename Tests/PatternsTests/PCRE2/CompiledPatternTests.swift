import Testing

@testable import Patterns

@Suite struct CompiledPatternTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let source: String
    let code: Int
    let offset: Int
    let message: String

    var testDescription: String { source }
  }

  /// Codes and texts are those of `pcre2.h` and `pcre2api(3)`, 10.42.
  @Test(arguments: [
    Fault(source: "(abc", code: 114, offset: 4, message: "missing closing parenthesis"),
    Fault(source: "äü(", code: 114, offset: 5, message: "missing closing parenthesis"),
    Fault(source: "[a", code: 106, offset: 2, message: "missing terminating ] for character class"),
    Fault(source: "ab*?+", code: 109, offset: 4, message: "quantifier does not follow a repeatable item"),
    Fault(source: "[z-a]", code: 108, offset: 3, message: "range out of order in character class"),
    Fault(source: "ä\\C", code: 183, offset: 4, message: "using \\C is disabled by the application"),
    Fault(
      source: "(?<n>a)(?<n>b)", code: 143, offset: 12,
      message: "two named subpatterns have the same name (PCRE2_DUPNAMES not set)"),
    Fault(source: "\\p{Quatsch}", code: 147, offset: 11, message: "unknown property after \\P or \\p"),
  ])
  func faults(fault: Fault) {
    #expect(throws: PatternError.self) { try PatternSet.check(PatternSpec(name: "p", source: fault.source)) }
    do throws(PatternError) {
      try PatternSet.check(PatternSpec(name: "p", source: fault.source))
    } catch {
      #expect(error.code == fault.code)
      #expect(error.offset == fault.offset)
      #expect(error.message == fault.message)
    }
  }

  @Test func namesOfGroups() throws {
    let pattern = try CompiledPattern(source: "(?<straße>a)(b)(?|(?<n>c)|(?<n>d))", options: [])
    #expect(pattern.groupCount == 3)
    #expect(pattern.groupNames.entries == [.init(name: "n", number: 3), .init(name: "straße", number: 1)])
    #expect(Array(pattern.groupNames.numbers(of: "n")) == [3])
    #expect(Array(pattern.groupNames.numbers(of: "x")).isEmpty)
  }

  @Test(arguments: [("a*", true), ("(?=a)", true), ("a|", true), ("a+", false), ("\\bkug\\b", false)])
  func emptyMatches(source: String, isEmpty: Bool) throws {
    #expect(try CompiledPattern(source: source, options: []).matchesEmpty == isEmpty)
  }

  @Test func outOfMemoryHasAText() {
    #expect(PatternError.outOfMemory.message == "no more memory")
    #expect(PatternError.text(of: 4711) == "error 4711")
  }
}
