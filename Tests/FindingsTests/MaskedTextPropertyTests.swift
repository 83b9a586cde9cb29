import SourceText
import TestSupport
import Testing

@testable import Findings

/// What must hold for every text and every range.
@Suite struct MaskedTextPropertyTests {
  /// Letters, marks, digits, pictures, controls and signs of many kinds; none of them is a blank or a kept separator.
  static let alphabet: [Unicode.Scalar] = Array(
    "aZß9äЖΩעאक१東ㄱ가①ﷺ'’_!#%&*;=?^|~·\u{301}\u{200D}\u{FE0F}\u{AD}\u{1F3FD}👩🙂🇩❤\u{1B}\u{202E}\u{7F}".unicodeScalars)

  static func randomText(using generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...24, using: &generator) {
      text.append(alphabet.randomElement(using: &generator) ?? "a")
    }
    return String(text)
  }

  /// In a text that is masked from end to end only bullets are left.
  @Test func nothingOfAValueSurvives() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let value = Self.randomText(using: &generator)
      let file = SourceFile(path: "a.md", text: value)
      let all = ByteRange(0, file.bytes.count)
      let masked = MaskedText(file, window: all, masking: MaskedRanges([all])).description
      #expect(masked.unicodeScalars.allSatisfy { $0 == "•" }, "\(value.unicodeScalars.map(\.value))")
      #expect(MaskedText.excerpt(of: all, in: file).description == masked)
    }
  }

  /// Only the form of what the mask hides decides what it looks like: two values of one form give one text.
  @Test func theMaskDependsOnTheFormAlone() {
    var generator = SeededGenerator(seed: 2)
    let letters = Array("abcdefghijklmnopqrstuvwxyzäöüß0123456789")
    for _ in 0..<500 {
      let form = (0..<12).map { _ in Int.random(in: 0...5, using: &generator) }
      let masks = (0..<2).map { _ in
        let text = String(form.map { $0 == 0 ? " " : $0 == 1 ? "-" : letters.randomElement(using: &generator) ?? "a" })
        let file = SourceFile(path: "", text: text)
        return MaskedText.excerpt(of: ByteRange(0, file.bytes.count), in: file)
      }
      #expect(masks[0] == masks[1])
    }
  }

  /// A caret under a masked line stands where it stood under the line.
  @Test func theMaskKeepsTheWidth() {
    var generator = SeededGenerator(seed: 3)
    let visible = Self.alphabet.filter { $0.properties.generalCategory != .control }
    for _ in 0..<2000 {
      var value = String.UnicodeScalarView("x".unicodeScalars)
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        value.append(visible.randomElement(using: &generator) ?? "a")
      }
      let file = SourceFile(path: "a.md", text: String(value))
      let masked = MaskedText.excerpt(of: ByteRange(0, file.bytes.count), in: file)
      #expect(
        DisplayWidth.columns(of: masked.description.unicodeScalars) == DisplayWidth.columns(of: value),
        "\(value.map(\.value))")
    }
  }

  /// Any bytes, any window, any ranges: no crash, no control character.
  @Test func anyBytesAreSafe() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      func range() -> ByteRange {
        ByteRange(Int.random(in: -3...45, using: &generator), Int.random(in: -3...45, using: &generator))
      }
      let (ranges, window) = ([range(), range(), range()], range())
      let text = MaskedText(bytes, window: window, masking: ranges).description
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\t" })
      let file = SourceFile(path: "", bytes: bytes)
      let line = MaskedLine(of: ranges[0], onLine: window, of: file, masking: MaskedRanges(ranges))
      #expect(line.columns.upperBound <= line.text.description.unicodeScalars.count)
    }
  }
}
