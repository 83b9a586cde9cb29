import Testing

@testable import LanguageServer

@Suite("The frames of the base protocol")
struct FrameDecoderTests {
  static func frames(_ pieces: [[UInt8]]) -> [FrameDecoder.Frame] {
    var decoder = FrameDecoder()
    var frames: [FrameDecoder.Frame] = []
    for piece in pieces {
      decoder.append(piece)
      while let frame = decoder.next() { frames.append(frame) }
    }
    return frames
  }

  static func frames(_ text: String) -> [FrameDecoder.Frame] { frames([Array(text.utf8)]) }

  static func body(_ text: String) -> FrameDecoder.Frame { .body(Array(text.utf8)) }

  @Test(
    "a header may be written in several ways",
    arguments: [
      "Content-Length: 2\r\n\r\n{}", "content-length:2\r\n\r\n{}", "CONTENT-LENGTH: 2\n\n{}",
      "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
      "\r\n\r\nContent-Length: 2 \r\n\r\n{}\r\n",
    ])
  func header(_ text: String) {
    #expect(Self.frames(text) == [Self.body("{}")])
  }

  @Test("messages that come byte by byte are the same as messages that come at once")
  func pieces() {
    let text = "Content-Length: 4\r\n\r\nä ä" + "Content-Length: 0\r\n\r\n" + "junk\r\n\r\nContent-Length: 2\r\n\r\n[]"
    let bytes = Array(text.utf8)
    let whole = Self.frames([bytes])
    // The length counts bytes, so that the last ä is cut in two; its rest is no header.
    #expect(whole == [.body(Array(bytes[21..<25])), .malformed, Self.body(""), .malformed, Self.body("[]")])
    #expect(Self.frames(bytes.map { [$0] }) == whole)
  }

  @Test(
    "after a header that is none, the next one counts",
    arguments: [
      "Content-Length: x\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
      "Content-Length: 1000000000000\r\n\r\n", "Content-Type: x\r\n\r\n{}", "{}\r\n\r\n", "garbage",
      String(repeating: "x", count: 10_000),
    ])
  func recovery(_ bad: String) {
    let frames = Self.frames(bad + "Content-Length: 2\r\n\r\n{}" + "Content-Length: 2\r\n\r\n[]")
    #expect(frames == [.malformed, Self.body("{}"), Self.body("[]")])
  }

  @Test("an unfinished message waits")
  func unfinished() {
    #expect(Self.frames("Content-Length: 3\r\n\r\n{}").isEmpty)
    #expect(Self.frames("Content-Length: 3\r\n").isEmpty)
  }
}
