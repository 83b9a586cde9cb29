import SourceText

/// Looks for whole words of a text; case counts.
struct WordSearch {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The first place in `range` at which the words stand, not as a part of longer ones.
  func first(_ words: String, in range: ByteRange) -> ByteRange? {
    let words = Array(words.utf8)
    let end = min(range.end, text.count)
    guard let first = words.first, range.start + words.count <= end else { return nil }
    for start in range.start...(end - words.count) where text[start] == first {
      let place = ByteRange(start: start, length: words.count)
      if text[place.indices].elementsEqual(words), isWhole(place) { return place }
    }
    return nil
  }

  private func isWhole(_ place: ByteRange) -> Bool {
    let startsWord = place.start == 0 || !isWord(at: place.start - 1) || !isWord(at: place.start)
    let endsWord = place.end == text.count || !isWord(at: place.end) || !isWord(at: place.end - 1)
    return startsWord && endsWord
  }

  /// Whether the character that holds a byte is a letter or digit. Of those that are not ASCII, all are but the signs of
  /// the Latin-1 block and of general punctuation, which stand around German words.
  private func isWord(at index: Int) -> Bool {
    var start = index
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    switch text[start] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    case 0xC2, 0xE2: return false
    case let lead: return lead >= 0x80
    }
  }
}
