import TestSupport
import Testing

@testable import Patterns

@Suite struct ParagraphProfileTests {
  @Test(arguments: [
    ("Am 12.05.1984 um 7 Uhr", TextShape(digits: 9, digitRun: 4)), ("12345678", TextShape(digits: 8, digitRun: 8)),
    ("x1234567 8", TextShape(digits: 8, digitRun: 7)), ("ADAC", TextShape(capitalRun: 4)),
    ("ÄÖÜ", TextShape(capitalRun: 3)),
    ("aÄBc", TextShape(capitalRun: 2)), ("ÉŠA", TextShape(capitalRun: 3)),
    ("a@b.de", TextShape(marks: [MarkSet(0x40), MarkSet(0x2E)])),
  ])
  func shapesThere(line: String, shape: TextShape) {
    #expect(has(line, shape))
    let (digits, capitals) = (shape.digits, shape.capitalRun)
    #expect(digits == 0 || !has(line, TextShape(digits: digits + 1)))
    #expect(digits == 0 || !has(line, TextShape(digitRun: shape.digitRun + 1)))
    #expect(capitals == 0 || !has(line, TextShape(capitalRun: capitals + 1)))
  }

  @Test(arguments: [
    ("äöüß", TextShape(capitalRun: 1)), ("„so“ – 😀 …", TextShape(capitalRun: 1)),
    ("Ein Wort", TextShape(capitalRun: 2)),
    ("٣٤", TextShape(digits: 1)), ("a.b", TextShape(marks: MarkSet(0x40))), ("", TextShape(digits: 1)),
  ])
  func shapesNotThere(line: String, shape: TextShape) {
    #expect(!has(line, shape))
  }

  /// Digits are counted eight bytes at a time; that must not be seen.
  @Test func digitsAreCountedLikeOneByOne() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let length = Int.random(in: 0...40, using: &generator)
      let alphabet: [Character] = ["1", "2", "0", "9", "a", ":", "/", "ä", " "]
      let line = String((0..<length).map { _ in alphabet[Int.random(in: 0..<9, using: &generator)] })
      let total = line.utf8.count(where: \.isDecimalDigit)
      let longest = line.utf8.split { !$0.isDecimalDigit }.map(\.count).max() ?? 0
      #expect(has(line, TextShape(digits: total, digitRun: longest)))
      #expect(!has(line, TextShape(digits: total + 1)))
      #expect(!has(line, TextShape(digitRun: longest + 1)))
    }
  }

  /// Every upper-case letter of Unicode counts as one: a run of them is never taken for shorter than it is.
  @Test func allCapitalsCount() {
    let capitals = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter { $0.properties.generalCategory == .uppercaseLetter }
    #expect(capitals.count > 1500)
    for capital in capitals {
      #expect(has("\(capital)A", TextShape(capitalRun: 2)), "U+\(String(capital.value, radix: 16))")
    }
  }

  private func has(_ line: String, _ shape: TextShape) -> Bool {
    let bytes = Array(line.utf8)
    return bytes.withUnsafeBytes { text in
      var profile = ParagraphProfile(of: 0..<bytes.count, in: text)
      return profile.has(shape)
    }
  }
}
