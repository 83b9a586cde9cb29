import Drafts
import SourceText
@_spi(_Unicode) import Swift

/// What holds for every draft, whatever its bytes are.
///
/// The checks compute everything anew from the draft's own surface (text, segments, map) and the bytes of the file;
/// none of them uses the code that built the draft. `Fuzz/Drafts` runs them too.
struct DraftLaws {
  private let draft: Draft
  private var broken: [String] = []

  /// The laws that a draft breaks, each in a word or two.
  static func broken(by draft: Draft) -> [String] {
    var laws = DraftLaws(draft: draft)
    laws.checkText()
    laws.checkSegments()
    laws.checkMap()
    laws.checkInlineScopesAndLinks()
    return laws.broken
  }

  private init(draft: Draft) {
    self.draft = draft
  }

  private mutating func expect(_ holds: Bool, _ law: @autoclosure () -> String) {
    if !holds, broken.count < 5 { broken.append(law()) }
  }

  /// The text is UTF-8 in NFC without what is folded or removed.
  private mutating func checkText() {
    guard let text = String(validating: draft.text, as: UTF8.self) else { return expect(false, "text is not UTF-8") }
    expect(!isStreamSafe(text) || text.unicodeScalars.elementsEqual(text._nfc), "text is not NFC")
    for scalar in text.unicodeScalars where Self.isFolded(scalar) {
      expect(false, "text holds U+\(String(scalar.value, radix: 16))")
    }
  }

  /// Whether no letter has more than thirty marks (UAX #15, 13); beyond that, composition gives up in pieces.
  private func isStreamSafe(_ text: String) -> Bool {
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks > 30 { return false }
    }
    return true
  }

  private static func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" || scalar == " " || scalar.value == 0x0B { return false }
    return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      || (0xFF01...0xFF5E).contains(scalar.value) || (0x2010...0x2012).contains(scalar.value)
  }

  /// The segments are the lines of the text, not empty, their blanks single and inside.
  private mutating func checkSegments() {
    var offset = 0
    for segment in draft.segments {
      expect(segment.range.start == offset, "segment starts at \(segment.range.start), not \(offset)")
      expect(!segment.range.isEmpty, "empty segment")
      let bytes = draft.text[segment.range.indices]
      expect(!bytes.contains(0x0A), "newline inside a segment")
      expect(bytes.first != 0x20 && bytes.last != 0x20, "blank at an edge")
      expect(!zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }, "two blanks")
      offset = segment.range.end + 1
      expect(offset <= draft.text.count && draft.text[offset - 1] == 0x0A, "segment without newline")
    }
    expect(offset == draft.text.count, "text after the last segment")
  }

  /// The map is total and order-preserving in each segment, and each unit of the text is what its bytes mean.
  private mutating func checkMap() {
    for segment in draft.segments where segment.scope != .fileName {
      var unit = ByteRange(segment.range.start, segment.range.start)
      var unitSource = ByteRange(0, 0)
      while unit.end < segment.range.end {
        let character = character(at: unit.end, in: segment)
        let source = draft.map.sourceRange(of: character)
        expect(source.start >= 0 && source.end <= draft.file.bytes.count && !source.isEmpty, "source outside the file")
        if source == unitSource {
          unit = unit.union(character)
        } else {
          expect(unit.isEmpty || source.start >= unitSource.end, "source goes back")
          checkUnit(unit, unitSource)
          unit = character
          unitSource = source
        }
      }
      checkUnit(unit, unitSource)
    }
  }

  private func character(at start: Int, in segment: Segment) -> ByteRange {
    var end = start + 1
    while end < segment.range.end, draft.text[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(start, end)
  }

  /// Checks characters that stand for the same bytes.
  private mutating func checkUnit(_ unit: ByteRange, _ source: ByteRange) {
    guard !unit.isEmpty, source.end <= draft.file.bytes.count else { return }
    let (shown, bytes) = (Array(draft.text[unit.indices]), draft.file.bytes[source.indices])
    expect(DecodedUnit.matches(shown, draft.file, source), "text \(shown) is not its source \(bytes)")
  }

  private mutating func checkInlineScopesAndLinks() {
    for scope in draft.inlineScopes where !scope.range.isEmpty {
      let index = draft.segmentIndex(at: scope.range.start)
      expect(index.map { draft.segments[$0].range.contains(scope.range) } ?? false, "inline scope over an edge")
    }
    for link in draft.links {
      for range in [link.url] + [link.display].compactMap({ $0 }) {
        let index = draft.segmentIndex(at: range.start)
        expect(index.map { draft.segments[$0].range.contains(range) } ?? false, "link over an edge")
        expect(!range.isEmpty, "empty link")
      }
    }
  }
}
