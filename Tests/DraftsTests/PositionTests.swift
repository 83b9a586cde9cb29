import Drafts
import SourceText
import Testing

/// Positions of what is found in the text, against a count of their own over the file.
@Suite struct PositionTests {
  @Test func agreeWithACountOverTheFile() {
    var samples = DraftSamples(seed: 0x0907)
    for _ in 0..<300 {
      let text = samples.text(pieces: 20)
      let file = SourceFile(path: "", text: text)
      let draft = Draft(file, format: .markdown)
      let lines = LineIndex(file)
      for segment in draft.segments.prefix(4) {
        let start = draft.map.sourceRange(of: segment.range).start
        let position = lines.position(ofByte: start)
        let before = String(decoding: file.bytes[..<start], as: UTF8.self).unicodeScalars
        let line = before.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }.last ?? before[...]
        let isMarked = line.startIndex == before.startIndex && line.first == "\u{FEFF}"
        let column = isMarked ? line.dropFirst() : line
        #expect(position.byte == start && position.char == before.count)
        #expect(position.column == column.count + 1)
        #expect(position.utf16Column == column.reduce(0) { $0 + UTF16.width($1) } + 1)
        let ends = before.filter { $0 == "\n" || $0 == "\r" }.count
        let pairs = zip(before, before.dropFirst()).filter { $0 == "\r" && $1 == "\n" }.count
        #expect(position.line == ends - pairs + 1)
      }
    }
  }
}
