import Drafts
import SourceText
import TestSupport
import Testing

/// What is UTF-8 is told by vectors of many bytes; each place in them, and each way of going wrong, must be seen.
@Suite struct DecodingTests {
  /// Characters of each length, and bytes that are none: overlong, halves of pairs, too large, cut off, alone.
  private static let pieces: [[UInt8]] =
    ["a", "Wiesendorf ", "ü", "ß", "–", "„", "ࠀ", "퟿", "", "🎉", "\u{10FFFF}"].map { Array($0.utf8) } + [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x8E], [0x80], [0xFF],
    ]

  private static func isTold(_ bytes: [UInt8]) -> Bool {
    Draft(SourceFile(path: "", bytes: bytes), format: .plainText).issues.contains {
      if case .undecodable = $0 { true } else { false }
    }
  }

  @Test func mixturesAreToldAsTheStandardLibraryTellsThem() {
    var random = SeededGenerator(seed: 0x0DEC_0DE5)
    for number in 0..<4_000 {
      var bytes = Array(repeating: UInt8(ascii: "x"), count: Int.random(in: 1...70, using: &random))
      // Most of them good, so that whole blocks are.
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        let isAnything = Int.random(in: 0..<40, using: &random) == 0
        bytes += (isAnything ? Self.pieces[...] : Self.pieces.prefix(11)).randomElement(using: &random) ?? []
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(Self.isTold(bytes) != isValid, "case \(number): \(bytes)")
    }
  }

  /// A bad sequence at each place of two blocks, among ASCII and among umlauts.
  @Test(arguments: ["x", "ü"]) func eachPlaceIsLookedAt(filler: String) {
    for piece in Self.pieces.dropFirst(11) {
      for before in 0..<130 {
        let bytes = Array(String(repeating: filler, count: before).utf8) + piece + Array("ende".utf8)
        #expect(Self.isTold(bytes), "\(piece) after \(before)")
      }
    }
  }
}
