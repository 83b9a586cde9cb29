import SourceText
import TestSupport
import Testing

@testable import Findings

@Suite struct MaskedTextTests {
  static func mask(_ marked: String, keptPrefix: Int = 0) -> String {
    let line = MarkedLine(marked)
    return MaskedText(
      line.file, window: line.window, masking: MaskedRanges(line.masked), keptPrefix: keptPrefix
    ).description
  }

  @Test(arguments: [
    ("Ruf ⟦030 23125 041⟧ an", "Ruf ••• ••••• ••• an"),
    ("⟦+49 (0)30 23125-041⟧", "+•• (•)•• •••••-•••"),
    ("⟦Jana Berghoff⟧, Pressestelle", "•••• ••••••••, Pressestelle"),
    ("⟦Müller-Lüdenscheid⟧", "••••••-•••••••••••"),
    ("⟦jana.b_1@stadt.example⟧!", "••••.•••@•••••.•••••••!"),
    ("⟦Γιάννης⟧ ⟦Иван⟧ ⟦علي⟧", "••••••• •••• •••"),
    ("⟦१२३⟧ ⟦٤٥٦⟧ ⟦①Ⅷ½⟧", "••• ••• •••"),
    ("zwei ⟦A⟧⟦B⟧ nebeneinander", "zwei •• nebeneinander"),
    ("nichts", "nichts"),
    ("", ""),
  ])
  func lettersAndDigitsOfEveryScriptBecomeBullets(marked: String, expected: String) {
    #expect(Self.mask(marked) == expected)
  }

  /// The accent of `é` in two code points must not cling to the bullet, nor survive where the range ends before it.
  @Test(arguments: [
    ("⟦Jose\u{301}⟧ B", "•••• B"),
    ("⟦Jose⟧\u{301} B", "•••• B"),
    ("⟦👩‍👩‍👧⟧|", "••|"),
    ("⟦❤️⟧|", "••|"),
    ("⟦👍🏽⟧|", "••|"),
    ("⟦🇩🇪⟧|", "••|"),
    ("⟦東京⟧|", "••••|"),
    ("⟦a\u{200B}b\u{AD}c⟧|", "•••|"),
  ])
  func theMaskTakesAsManyColumnsAsTheValue(marked: String, expected: String) {
    #expect(Self.mask(marked) == expected)
  }

  /// What looks like a separator may be the value: apostrophes in names, signs in passwords.
  @Test(arguments: [
    ("⟦O'Brien⟧ ⟦D’Angelo⟧", "••••••• ••••••••"),
    ("⟦@_-.⟧", "@•-•"),
    ("⟦-./⟧", "•••"),
    ("⟦-⟧ ⟦'⟧", "• •"),
    ("⟦!$%&=?#*⟧", "••••••••"),
    ("⟦a--b::c⟧", "•-••:••"),
    ("⟦https://a.example/x⟧", "•••••:•••.•••••••/•"),
  ])
  func signsThatMayBePartOfTheValueAreHidden(marked: String, expected: String) {
    #expect(Self.mask(marked) == expected)
  }

  @Test(arguments: [
    ("⟦DE02 1203 0000 0000 2020 51⟧", 2, "DE•• •••• •••• •••• •••• ••"),
    ("⟦DE02⟧ und ⟦DE89⟧", 2, "DE•• und ••••"),
    ("⟦0E02⟧", 2, "•E••"),
    ("⟦DE⟧", 2, "••"),
    ("⟦Öl12⟧", 2, "•l••"),
  ])
  func onlyAsciiLettersOfTheFirstRangeMayStay(marked: String, kept: Int, expected: String) {
    #expect(Self.mask(marked, keptPrefix: kept) == expected)
  }

  @Test func aBadByteIsHiddenInsideAndReplacedOutside() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0x63]
    #expect(MaskedText(bytes, window: ByteRange(0, 5), masking: [ByteRange(2, 4)]).description == "a\u{FFFD}••c")
    #expect(MaskedText(bytes, window: ByteRange(0, 5), masking: []).description == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test func aRangeThatCutsACharacterHidesIt() {
    let bytes = Array("aäb".utf8)
    #expect(MaskedText(bytes, window: ByteRange(0, 4), masking: [ByteRange(2, 3)]).description == "a•b")
  }

  @Test(arguments: [true, false])
  func utf16IsReadInItsOwnBytes(isLittleEndian: Bool) {
    let units = Array("\u{FEFF}Für 🙂 Max".utf16)
    let bytes = units.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return isLittleEndian ? [low, high] : [high, low]
    }
    let file = SourceFile(path: "a.txt", bytes: bytes)
    let end = bytes.count
    let text = MaskedText(file, window: ByteRange(0, end), masking: MaskedRanges([ByteRange(end - 6, end)]))
    #expect(text.description == "Für 🙂 •••")
    #expect(MaskedText.excerpt(of: ByteRange(10, 14), in: file).description == "••")
  }

  @Test(arguments: [
    (ByteRange(-5, 400), "abc"), (ByteRange(2, 2), ""), (ByteRange(90, 95), ""), (ByteRange(1, 2), "b"),
  ])
  func aWindowOutsideTheFileIsHarmless(window: ByteRange, expected: String) {
    #expect(MaskedText(Array("abc".utf8), window: window, masking: [ByteRange(-9, -1)]).description == expected)
  }

  @Test func anExcerptIsMaskedInFullAndCut() {
    let file = SourceFile(path: "a.md", text: "Schreiben Sie uns\r\nIhr Az. in die Kommentare.")
    let all = MaskedText.excerpt(of: ByteRange(0, file.bytes.count), in: file)
    #expect(all.description == "••••••••• ••• ••• ••• ••. •• ••• ••••••••••.")
    let long = SourceFile(path: "a.md", text: String(repeating: "wort ", count: 100))
    let cut = MaskedText.excerpt(of: ByteRange(0, 499), in: long).description
    #expect(cut.count == MaskedText.excerptLimit)
    #expect(cut.hasSuffix("…"))
  }
}
