import Testing

@testable import Findings

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("äöüß", 4), ("a\u{308}", 1), ("•…–", 3), ("東京", 4), ("ｆｕｌｌ", 8), ("가", 2),
    ("\u{1100}\u{1161}\u{11A8}", 2), ("🙂", 2), ("👩‍👩‍👧", 2), ("👮‍♀️", 2), ("👍🏽", 2), ("❤️", 2), ("❤", 1), ("🇩🇪", 2),
    ("☎️", 2), ("✅", 2), ("a\u{200B}b", 2), ("عَ", 1), ("\u{1B}", 0), ("\u{AD}", 0),
  ])
  func columns(text: String, expected: Int) {
    #expect(DisplayWidth.columns(of: text.unicodeScalars) == expected)
  }
}
