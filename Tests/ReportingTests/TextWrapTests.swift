import Testing

@testable import Reporting

@Suite struct TextWrapTests {
  @Test(arguments: [
    (nil, ["eins zwei drei"]), (80, ["eins zwei drei"]), (12, ["eins", "zwei drei"]), (6, ["eins", "zwei", "drei"]),
    (1, ["eins", "zwei", "drei"]),
  ])
  func breaksAtBlanks(width: Int?, expected: [String]) {
    #expect(TextWrap.lines("eins  zwei\ndrei", width: width, first: 6, rest: 2) == expected)
  }

  @Test func countsColumns() {
    #expect(TextWrap.lines("東京 東京 東京", width: 9, first: 0, rest: 0) == ["東京 東京", "東京"])
    #expect(TextWrap.lines("", width: 9, first: 0, rest: 0) == [""])
  }
}
