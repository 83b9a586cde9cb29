package import SourceText

/// Phrases that are looked for as whole words, without regard to case (ASCII and Latin-1 letters). One that begins with
/// `*` may also end a longer word: `*amt` is found in "Gesundheitsamt". A `#` stands for any digit: `##:## Uhr`.
///
/// The lists are short (context words of a detector, names of a register) and the texts are sentences, so a plain
/// search is enough: cost is the length of the sentence times the number of phrases.
package struct FoldedPhrases: Sendable {
  private struct Phrase: Sendable {
    let name: String
    let bytes: [UInt8]
    let mayEndWord: Bool

    init(_ name: String) {
      self.name = name
      mayEndWord = name.hasPrefix("*")
      bytes = FoldedPhrases.folded(Array(name.utf8.drop { $0 == UInt8(ascii: "*") }))
    }
  }

  private let phrases: [Phrase]

  package init(_ phrases: [String]) {
    self.phrases = phrases.map { Phrase($0) }.filter { !$0.bytes.isEmpty }
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// The phrases that stand in `window` of `text` (UTF-8), in the order of the list.
  package func found(in text: [UInt8], window: ByteRange) -> [String] {
    guard !phrases.isEmpty else { return [] }
    let folded = Self.folded(text[window.indices])
    return phrases.filter { !Self.occurrences(of: $0, in: folded).isEmpty }.map(\.name)
  }

  /// The first phrase that stands in `window` outside of `excluded`, which is a range of the same text.
  package func first(in text: [UInt8], window: ByteRange, outside excluded: ByteRange) -> String? {
    guard !phrases.isEmpty else { return nil }
    let folded = Self.folded(text[window.indices])
    let hole = ByteRange(excluded.start - window.start, excluded.end - window.start)
    return phrases.first { phrase in
      Self.occurrences(of: phrase, in: folded).contains { start in
        !ByteRange(start: start, length: phrase.bytes.count).overlaps(hole)
      }
    }?.name
  }

  /// Lower case of ASCII and Latin-1 letters, byte for byte, so that offsets stay.
  package static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var afterC3 = false
    for byte in bytes {
      let isUpper =
        afterC3 ? (0x80...0x9E).contains(byte) && byte != 0x97 : (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      result.append(isUpper ? byte | 0x20 : byte)
      afterC3 = byte == 0xC3
    }
    return result
  }

  private static func occurrences(of phrase: Phrase, in text: [UInt8]) -> [Int] {
    let bytes = phrase.bytes
    guard let first = bytes.first, bytes.count <= text.count else { return [] }
    var found: [Int] = []
    for start in 0...(text.count - bytes.count) where matches(text[start], first) {
      let end = start + bytes.count
      let isEqual = text[start..<end].elementsEqual(bytes, by: matches)
      let startsWord = phrase.mayEndWord || isBoundary(start, in: text)
      if isEqual, startsWord, isBoundary(end, in: text) { found.append(start) }
    }
    return found
  }

  @inline(__always)
  private static func matches(_ byte: UInt8, _ expected: UInt8) -> Bool {
    expected == UInt8(ascii: "#") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == expected
  }

  private static func isBoundary(_ offset: Int, in text: [UInt8]) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    return !(isWord(text[offset - 1]) && isWord(text[offset]))
  }

  /// Letters, digits and every byte of a non-ASCII character.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
