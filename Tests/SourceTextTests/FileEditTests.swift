import SourceText
import Testing

@Suite struct FileEditTests {
  @Test func editsComeInAnyOrderAndTheRestStays() {
    let file = SourceFile(path: "a", bytes: Array("\u{FEFF}eins\r\nzwei\r\ndrei".utf8))
    let edits = [FileEdit(ByteRange(9, 13), "ZWEI!"), FileEdit(ByteRange(3, 7), "")]
    #expect(file.bytes(applying: edits) == Array("\u{FEFF}\r\nZWEI!\r\ndrei".utf8))
  }

  @Test func overlapsAndPlacesOutsideAreLeftOut() {
    let file = SourceFile(path: "a", text: "abcdef")
    let edits = [FileEdit(ByteRange(0, 3), "x"), FileEdit(ByteRange(2, 4), "y"), FileEdit(ByteRange(5, 9), "z")]
    #expect(file.accepted(edits) == [edits[0]])
    #expect(file.bytes(applying: edits) == Array("xdef".utf8))
  }

  @Test func theByteOrderMarkIsNoPartOfTheText() {
    let file = SourceFile(path: "a", bytes: [0xEF, 0xBB, 0xBF, 0x61])
    #expect(file.bytes(applying: [FileEdit(ByteRange(0, 4), "x")]) == file.bytes)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func textIsWrittenInTheEncodingOfTheFile(encoding: TextEncoding) {
    let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let file = SourceFile(path: "a", bytes: mark + encoding.bytes(of: "a😀b"))
    #expect(file.encoding == encoding)
    #expect(
      file.bytes(applying: [FileEdit(ByteRange(4, 8), "ö🙂")]) == mark + encoding.bytes(of: "aö🙂b"))
  }
}
