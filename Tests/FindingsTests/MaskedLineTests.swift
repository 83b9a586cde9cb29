import SourceText
import Testing

@testable import Findings

@Suite struct MaskedLineTests {
  /// The finding is the marked range `index` of the line.
  static func line(_ marked: String, finding index: Int) -> MaskedLine {
    let line = MarkedLine(marked)
    return MaskedLine(
      of: line.masked[index], onLine: line.window, of: line.file, masking: MaskedRanges(line.masked))
  }

  static func marked(_ line: MaskedLine) -> String {
    String(String.UnicodeScalarView(Array(line.text.description.unicodeScalars)[line.columns]))
  }

  @Test func everyEntityOfTheLineIsMasked() {
    let line = Self.line("Frau ⟦Berghoff⟧, Tel. ⟦030 23125 041⟧", finding: 1)
    #expect(line.text.description == "Frau ••••••••, Tel. ••• ••••• •••")
    #expect(line.columns == 20..<33)
  }

  /// The mask of a wide character is two bullets, so columns count in the masked text.
  @Test func columnsAreThoseOfTheMaskedText() {
    let line = Self.line("⟦東京⟧ und ⟦Max⟧", finding: 1)
    #expect(line.text.description == "•••• und •••")
    #expect(line.columns == 9..<12)
  }

  @Test func aLongLineIsCutOnBothSides() {
    let filler = String(repeating: "wort ", count: 1000)
    let line = Self.line(filler + "⟦Jana Berghoff⟧ " + filler, finding: 0)
    let text = line.text.description
    #expect(text.hasPrefix("…") && text.hasSuffix("…"))
    #expect(text.count <= 162)
    #expect(Self.marked(line) == "•••• ••••••••")
  }

  @Test func aFindingLongerThanTheCutIsMarkedToTheCut() {
    let line = Self.line("a ⟦" + String(repeating: "wort ", count: 1000) + "⟧", finding: 0)
    #expect(line.columns == 2..<160)
    #expect(line.text.description.count == 161)
  }

  @Test func aFindingOverSeveralLinesEndsWithItsFirst() {
    let file = SourceFile(path: "a.md", text: "Frau Jana\nBerghoff kommt")
    let finding = ByteRange(5, 18)
    let line = MaskedLine(of: finding, onLine: ByteRange(0, 9), of: file, masking: MaskedRanges([finding]))
    #expect(line.text.description == "Frau ••••")
    #expect(line.columns == 5..<9)
  }

  @Test(arguments: [true, false])
  func theCutKeepsCharactersWhole(isUTF8: Bool) {
    let text = String(repeating: "🙂ä", count: 200) + "Max"
    let wide: [UInt8] = [0xFF, 0xFE] + Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bytes = isUTF8 ? Array(text.utf8) : wide
    let finding = ByteRange(bytes.count - (isUTF8 ? 3 : 6), bytes.count)
    let line = MaskedLine(
      of: finding, onLine: ByteRange(0, bytes.count), of: SourceFile(path: "", bytes: bytes),
      masking: MaskedRanges([finding]))
    #expect(line.text.description == "…" + String(repeating: "🙂ä", count: 30) + "•••")
  }

  /// A line of bad bytes only: each is a character, so that looking back stays short.
  @Test func badBytesAreCharactersToo() {
    let bytes = [UInt8](repeating: 0x80, count: 5000)
    let line = MaskedLine(
      of: ByteRange(4000, 4001), onLine: ByteRange(0, 5000), of: SourceFile(path: "", bytes: bytes),
      masking: MaskedRanges([]))
    #expect(line.columns == 61..<62)
  }
}
