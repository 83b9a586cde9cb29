import SourceText
import Testing

@testable import Patterns

@Suite struct PatternInspectionTests {
  /// Each kind of remark with its place in bytes.
  @Test(arguments: [
    ("ä\\d{5}", [(PatternRemark.Kind.unicodeDigit, 2..<4)]),
    ("iban[\\d ]+", [(.unicodeDigit, 5..<7)]),
    ("iban[[:digit:]]", [(.unicodeDigit, 5..<14)]),
    ("\\\\d iban", []),
    ("(?:iban)?", [(.matchesEmpty, 0..<9), (.alwaysTried, 0..<9)]),
    ("iban\\s+\\s", [(.matchesNewline, 4..<6)]),
    ("iban[^,]x", [(.matchesNewline, 4..<8)]),
    ("iban(?=\\s)(?<!\\n)", []),
    ("\\w+", [(.alwaysTried, 0..<3), (.leadingUnboundedClass, 0..<3)]),
    ("[a-z0-9]+@", [(.leadingUnboundedClass, 0..<10)]),
    ("(?<![a-z0-9])[a-z0-9]+@", []),
    ("[a-z0-9]{1,64}@", []),
    ("[a-z]+weg", []),
    ("(?:[0-9]?[a-z]*|x)[0-9]", [(.leadingUnboundedClass, 0..<23)]),
    ("\\b[0-9]+", []),
    ("(iban)\\1", [(.backReference, 6..<8)]),
    ("(?<n>iban)(?P=n)\\k{n}", [(.backReference, 10..<16), (.backReference, 16..<21)]),
    ("(iban)(?1)", [(.call, 6..<10)]),
    ("(iban)?(?(1)konto|blz)", [(.condition, 7..<22), (.alwaysTried, 0..<22)]),
    ("iban(?C7)", [(.callout, 4..<9), (.alwaysTried, 0..<9)]),
    ("(*LIMIT_MATCH=5)iban", [(.verb, 0..<16), (.alwaysTried, 0..<20)]),
    ("(?:iban|)konto", [(.emptyBranch, 3..<8)]),
    ("(?>iban)konto", [(.atomicGroup, 0..<8)]),
    ("\\b(?:iban|konto)\\w*", []),
  ])
  func remarks(source: String, expected: [(PatternRemark.Kind, Range<Int>)]) throws {
    let inspection = try PatternInspection(PatternSpec(name: "p", source: source))
    #expect(
      Set(inspection.remarks)
        == Set(expected.map { PatternRemark(kind: $0, range: ByteRange($1.lowerBound, $1.upperBound)) }))
  }

  @Test func facts() throws {
    let spec = PatternSpec(name: "p", source: "(?<b>konto)(?<a>x)", trigger: .literals(["Konto"]))
    let inspection = try PatternInspection(spec)
    #expect(inspection.groupNames == ["a", "b"])
    #expect(inspection.trigger == .literals(["konto"]))
    #expect(throws: PatternError.self) { try PatternInspection(PatternSpec(name: "p", source: "(")) }
  }
}
