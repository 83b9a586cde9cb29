package import SourceText

/// The phrases of a detector's context: those that speak for a match, and those that speak against it.
///
/// A phrase is looked for as whole words, without regard to case (ASCII and Latin-1 letters). One that begins with `*`
/// may also end a longer word: `*amt` is found in "Gesundheitsamt". A `#` stands for any digit: `##:## Uhr`. All are
/// looked for at once: where a word starts, two bytes say which phrases may stand there, and where one ends, which may
/// end it.
package struct ContextPhrases: Sendable {
  private struct Phrase: Sendable {
    /// Its place in ``bytes``.
    let start: Int
    let count: Int
    let name: ContextHits.Name
  }

  private let raise: [String]
  private let lower: [String]
  /// Of all phrases, folded.
  private var bytes: [UInt8] = []
  /// By ``place(_:_:)`` of the first two bytes those that start with a word, of the last two those that may end one.
  private var openings = PhraseBuckets()
  private var endings = PhraseBuckets()
  private var phrases: [Phrase] = []

  /// Cost: 0.1 µs a phrase.
  package init(raise: [String] = [], lower: [String] = []) {
    self.raise = raise
    self.lower = lower
    for (number, text) in raise.enumerated() { add(text, ContextHits.Name(number: number, raises: true)) }
    for (number, text) in lower.enumerated() { add(text, ContextHits.Name(number: number, raises: false)) }
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// A phrase as it was declared.
  package subscript(name: ContextHits.Name) -> String { name.raises ? raise[name.number] : lower[name.number] }

  /// Where phrases stand in a window of a text that is folded already (``FoldedText``). Words also begin and end with the
  /// window, which must lie in the text. Cost: 2 ns a byte.
  package func hits(in folded: [UInt8], window: ByteRange) -> ContextHits {
    var hits = ContextHits()
    guard !phrases.isEmpty else { return hits }
    folded.withUnsafeBufferPointer { text in
      let part = UnsafeBufferPointer(rebasing: text[window.indices])
      var wasWord = false
      for index in 0..<part.count {
        let isWord = FoldedText.isWord(part[index])
        if !(wasWord && isWord) {
          addEndings(at: index, in: part, from: window.start, &hits)
          addOpenings(at: index, in: part, from: window.start, &hits)
        }
        wasWord = isWord
      }
      addEndings(at: part.count, in: part, from: window.start, &hits)
    }
    return hits
  }

  private mutating func add(_ text: String, _ name: ContextHits.Name) {
    let folded = FoldedText.folded(text.utf8)
    let phrase = folded.drop { $0 == UInt8(ascii: "*") }
    guard let first = phrase.first, let last = phrase.last else { return }
    let number = phrases.count
    phrases.append(Phrase(start: bytes.count, count: phrase.count, name: name))
    bytes += phrase
    if phrase.count < folded.count {
      endings.add(number, phrase.dropLast().last, last)
    } else {
      openings.add(number, phrase.dropFirst().first, first)
    }
  }

  @inline(__always)
  private func addOpenings(
    at start: Int, in text: UnsafeBufferPointer<UInt8>, from base: Int, _ hits: inout ContextHits
  ) {
    let second = start &+ 1 < text.count ? text[start &+ 1] : 0
    openings.forEach(second, text[start]) { number in
      let phrase = phrases[number]
      let end = start &+ phrase.count
      guard stands(phrase, at: start, in: text), Self.isBoundary(end, in: text) else { return }
      hits.add(phrase.name, ByteRange(base + start, base + end))
    }
  }

  @inline(__always)
  private func addEndings(
    at end: Int, in text: UnsafeBufferPointer<UInt8>, from base: Int, _ hits: inout ContextHits
  ) {
    guard end > 0 else { return }
    let beforeLast = end > 1 ? text[end &- 2] : 0
    endings.forEach(beforeLast, text[end &- 1]) { number in
      let phrase = phrases[number]
      let start = end &- phrase.count
      if stands(phrase, at: start, in: text) { hits.add(phrase.name, ByteRange(base + start, base + end)) }
    }
  }

  private func stands(_ phrase: Phrase, at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start >= 0, phrase.count <= text.count - start else { return false }
    for offset in 0..<phrase.count where !Self.isEqual(text[start + offset], bytes[phrase.start + offset]) {
      return false
    }
    return true
  }

  @inline(__always)
  private static func isEqual(_ byte: UInt8, _ wanted: UInt8) -> Bool {
    byte == wanted || wanted == UInt8(ascii: "#") && byte &- 0x30 < 10
  }

  private static func isBoundary(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    offset == text.count || !(FoldedText.isWord(text[offset - 1]) && FoldedText.isWord(text[offset]))
  }
}
