import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("Cutting a stream into lines")
struct LineSplitterTests {
  func lines(_ pieces: [[UInt8]], limit: Int = 1000) -> [LineSplitter.Line] {
    var splitter = LineSplitter(limit: limit)
    let lines = pieces.flatMap { splitter.add($0) }
    return lines + (splitter.finish().map { [$0] } ?? [])
  }

  func texts(_ texts: String...) -> [LineSplitter.Line] { texts.map { .text(Array($0.utf8)) } }

  @Test("by LF or CRLF, the last line with or without one")
  func splits() {
    #expect(lines([Array("a\nb\r\n\nc".utf8)]) == texts("a", "b", "", "c"))
    #expect(lines([Array("a\n".utf8)]) == texts("a"))
    #expect(lines([]) == [])
    #expect(lines([Array("\r\n".utf8)]) == texts(""))
    #expect(lines([Array("a\rb\n".utf8)]) == texts("a\rb"))
  }

  @Test("a line over the limit is dropped and told; the next one is whole")
  func dropsLongLines() {
    #expect(
      lines([Array("12345\n123\n123456789\nx".utf8)], limit: 4) == [.tooLong] + texts("123") + [.tooLong] + texts("x"))
    #expect(lines([Array("12".utf8), Array("345".utf8)], limit: 4) == [.tooLong])
    #expect(lines([Array("12".utf8), Array("34\n".utf8)], limit: 4) == texts("1234"))
  }

  @Test("however the bytes come in")
  func doesNotDependOnPieces() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Array("ab\r\n\n".utf8).randomElement(using: &generator) ?? 0
      }
      var pieces: [[UInt8]] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let size = Int.random(in: 1...5, using: &generator)
        pieces.append(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      #expect(lines(pieces, limit: 6) == lines([bytes], limit: 6))
    }
  }
}
