import SourceText
import Testing

/// The UTF-8 column of a position, which rdjson prints; it stands here until SourceTextTests has the positions.
@Suite struct UTF8ColumnTests {
  @Test func itCountsUnitsOfTheLineWithoutTheMark() {
    let text = "\u{FEFF}ä 👮‍♀️ x\r\nzä x"
    let utf8 = SourceFile(path: "", text: text)
    let wide: [UInt8] = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let utf16 = SourceFile(path: "", bytes: wide)
    let first = LineIndex(utf8).position(ofByte: 3 + 2 + 1 + 13 + 1)
    #expect((first.line, first.column, first.utf16Column, first.utf8Column) == (1, 8, 9, 18))
    let same = LineIndex(utf16).position(ofByte: 2 * (1 + 1 + 1 + 5 + 1))
    #expect((same.line, same.column, same.utf16Column, same.utf8Column) == (1, 8, 9, 18))
    #expect(LineIndex(utf8).position(ofByte: utf8.bytes.count - 1).utf8Column == 5)
    #expect(LineIndex(utf16).position(ofByte: wide.count - 2).utf8Column == 5)
  }

  @Test func aBadByteIsOne() {
    let file = SourceFile(path: "", bytes: [0xFF, 0xC3, 0x61])
    #expect(LineIndex(file).position(ofByte: 2).utf8Column == 3)
  }
}
