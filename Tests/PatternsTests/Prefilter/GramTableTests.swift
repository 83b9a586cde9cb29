import TestSupport
import Testing

@testable import Patterns

@Suite struct GramTableTests {
  private struct Place: Hashable {
    let literal: Int
    let start: Int
  }

  /// Every occurrence of every literal is found, and nothing else, at every place of a text, the last byte included.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func findsWhatANaiveSearchFinds(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let literals = Self.randomLiterals(&generator)
    let text = Self.randomBytes(count: 700, &generator)
    let range = seed % 2 == 0 ? 0..<text.count : 100..<text.count - 33
    var found: Set<Place> = []
    // Literals must be found across the blocks that the search proceeds by, too.
    var places = [UInt16](repeating: 0, count: seed % 3 == 0 ? 7 : 2048)
    text.withUnsafeBytes { text in
      places.withUnsafeMutableBufferPointer { places in
        GramTable(literals: literals).search(text, in: range, places: places) { literal, start in
          found.insert(Place(literal: literal, start: start))
        }
      }
    }
    let expected = Self.naiveSearch(for: literals, in: text, range)
    #expect(found == expected)
    #expect(expected.count > 50)
  }

  private static func naiveSearch(for literals: [FoldedLiteral], in text: [UInt8], _ range: Range<Int>) -> Set<Place> {
    var result: Set<Place> = []
    for (number, literal) in literals.enumerated() {
      for start in range where start + literal.count <= range.upperBound {
        let stands = (0..<literal.count).allSatisfy { text[start + $0] | 0x20 == literal.byte(at: $0) }
        let isFree = !literal.startsWord || start == 0 || !text[start - 1].isWord
        if stands, isFree { result.insert(Place(literal: number, start: start)) }
      }
    }
    return result
  }

  /// Literals of 2 to 16 bytes over few letters, so that they are common.
  private static func randomLiterals(_ generator: inout SeededGenerator) -> [FoldedLiteral] {
    (0..<120).map { number in
      let length = [2, 2, 3, 3, 4, 5, 6, 8, 9, 16][number % 10]
      let text = FoldedLiteral(String(decoding: randomBytes(count: length, &generator), as: UTF8.self))
      return number % 3 == 0 ? FoldedLiteral.wordBoundary.followed(by: text) ?? text : text
    }
  }

  private static func randomBytes(count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { _ in Array("abAB -".utf8)[Int.random(in: 0..<6, using: &generator)] }
  }

  @Test func nothingToFind() {
    var count = 0
    var places: [UInt16] = [0]
    let bytes = Array("ab".utf8)
    bytes.withUnsafeBytes { text in
      places.withUnsafeMutableBufferPointer { places in
        GramTable(literals: []).search(text, in: 0..<2, places: places) { _, _ in count += 1 }
        GramTable(literals: [FoldedLiteral("ab")]).search(text, in: 0..<1, places: places) { _, _ in count += 1 }
        GramTable(literals: [FoldedLiteral("ab")]).search(text, in: 2..<2, places: places) { _, _ in count += 1 }
      }
    }
    #expect(count == 0)
  }
}
