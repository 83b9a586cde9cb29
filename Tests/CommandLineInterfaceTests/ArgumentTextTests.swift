import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("Arguments of any bytes")
struct ArgumentTextTests {
  @Test("come back as they were")
  func roundTrips() {
    var generator = SeededGenerator(seed: 11)
    let pieces: [[UInt8]] = [
      [0xFF], [0xC3], [0xC3, 0xA4], [0x61], [0xF0, 0x9F, 0x91, 0xAE], [0xF4, 0x80, 0x80, 0xBF], [0xED, 0xA0, 0x80],
      [0xF4, 0x80, 0x83, 0xBF], [0x2D, 0x2D],
    ]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...8, using: &generator)).flatMap { _ in
        pieces.randomElement(using: &generator) ?? []
      }
      #expect(ArgumentText.bytes(of: ArgumentText.encode(bytes)) == bytes)
    }
  }

  @Test("text stays text, and the rest is shown as escapes")
  func shows() {
    #expect(ArgumentText.encode(Array("Grüße.md".utf8)) == "Grüße.md")
    #expect(ArgumentText.shown(ArgumentText.encode([0x62, 0xFC, 0x2E])) == "b\\xFC.")
  }
}
