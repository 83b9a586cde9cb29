import Foundation
import TestSupport
import Testing

/// The laws of `DocumentLaws` over texts that are damaged by lot; the fuzz target asks for the same with more time.
@Suite struct DocumentLawTests {
  private static let pieces = [
    "\n", " ", "  ", "\t", "- ", "-", ": ", ":", "? ", "# ", "[", "]", "{", "}", ",", "'", "\"", "\\", "|", ">", "|2", "&a ",
    "*a ", "!a ", "%", "@", "---\n", "...\n", "\r", "\r\n", "\u{FEFF}", "\0", "ä", "\\u00", "a: b\n", "\n  ", "<<: ",
  ]

  private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(start + Int.random(in: 0...3, using: &random), bytes.count)
      bytes.replaceSubrange(start..<end, with: (Self.pieces.randomElement(using: &random) ?? "").utf8)
    }
    return bytes
  }

  @Test func damagedPoliciesKeepTheLaws() throws {
    var random = SeededGenerator(seed: 11)
    for fixture in try FaultFixture.all() {
      let data = try Data(contentsOf: Folder.faults.appendingPathComponent("\(fixture.name).yml"))
      guard data.count < 2000 else { continue }
      for _ in 0..<20 {
        let bytes = damaged(Array(data), &random)
        #expect(DocumentLaws.violations(of: bytes) == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
  }

  @Test func damagedDocumentsKeepTheLaws() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<1000 {
      let text = YAMLWriter.document(.random(depth: 3, &random), seed: random.next())
      let bytes = damaged(Array(text.utf8), &random)
      #expect(DocumentLaws.violations(of: bytes) == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }
}
