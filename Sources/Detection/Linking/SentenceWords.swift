import SourceText

/// The words of one sentence with their cues.
struct SentenceWords {
  /// The sentence, in the matching text.
  let range: ByteRange
  let words: [TextWord]
  let cues: [LinkCueSet]
  /// Those of all words.
  private let allCues: LinkCueSet
  /// The matching text, and the same in lower case.
  let text: UnsafeBufferPointer<UInt8>
  let folded: UnsafeBufferPointer<UInt8>

  init(
    _ range: ByteRange, words: ArraySlice<TextWord>, text: UnsafeBufferPointer<UInt8>,
    folded: UnsafeBufferPointer<UInt8>, lexicon: LinkLexicon
  ) {
    self.range = range
    self.words = Array(words)
    self.text = text
    self.folded = folded
    var cues = [LinkCueSet](repeating: LinkCueSet(), count: words.count)
    TermSearch(table: lexicon.table, text: text, folded: folded).forEachMatch(in: self.words) { match in
      for index in match.words { cues[index].insert(number: match.meaning) }
    }
    self.cues = cues
    allCues = cues.reduce(LinkCueSet()) { $0.union($1) }
  }

  func has(_ cue: LinkCue, at index: Int) -> Bool {
    cues.indices.contains(index) && cues[index].has(cue)
  }

  func has(_ cue: LinkCue) -> Bool {
    allCues.has(cue)
  }

  /// Whether the cue stands at one of the `count` words before `index`, in the same clause.
  func has(_ cue: LinkCue, before index: Int, within count: Int) -> Bool {
    var place = index
    for _ in 0..<count {
      guard place > 0, !words[place].opensClause else { return false }
      place -= 1
      if cues[place].has(cue) { return true }
    }
    return false
  }

  /// The person who stands right beside a noun: `Schülerin Paula`, `Isabella, a pupil`, `ein Drittklässler namens Justus`.
  func neighbour(of noun: ByteRange, among persons: [PersonReference]) -> PersonReference? {
    let place = indices(in: noun)
    return persons.first { person in
      let words = indices(in: person.range)
      let gap = max(place.lowerBound - words.upperBound, words.lowerBound - place.upperBound)
      return gap == 0 && words.lowerBound >= place.upperBound && !self.words[words.lowerBound].opensClause
        || gap >= 0 && gap <= 1 && words.lowerBound < place.lowerBound
          && opensClause(in: words.upperBound...place.lowerBound)
        || gap == 1 && words.lowerBound > place.lowerBound && bytes(at: place.upperBound).elementsEqual("namens".utf8)
    }
  }

  private func opensClause(in range: ClosedRange<Int>) -> Bool {
    range.contains { words.indices.contains($0) && words[$0].opensClause }
  }

  func hasArticle(at index: Int) -> Bool {
    has(.articleMasculine, at: index) || has(.articleFeminine, at: index) || has(.articleNeuter, at: index)
  }

  /// Whether a noun of a list stands in the singular: after an article that fits, or always where it ends in `-in`.
  func isOne(_ noun: Range<Int>) -> Bool {
    guard let last = noun.last else { return false }
    if bytes(at: last).suffix(2).elementsEqual("in".utf8) { return true }
    if bytes(at: last).last == UInt8(ascii: "e"), has(.articleFeminine, before: last, within: 4) { return true }
    return has(.articleMasculine, before: last, within: 4) || has(.articleNeuter, before: last, within: 4)
  }

  /// The words in a range of the matching text.
  func indices(in range: ByteRange) -> Range<Int> {
    let first = words.firstIndex { $0.range.end > range.start } ?? words.count
    let last = words[first...].firstIndex { $0.range.start >= range.end } ?? words.count
    return first..<last
  }

  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: folded[words[index].range.indices])
  }

  /// Whether the word is written with a capital letter (ASCII, or a letter of Latin-1).
  func isCapitalised(at index: Int) -> Bool {
    let range = words[index].range
    return text[range.start] != folded[range.start]
      || range.count > 1 && text[range.start] == 0xC3 && text[range.start + 1] != folded[range.start + 1]
  }

  /// The byte after a word; a blank at the end of the text.
  func byte(after index: Int) -> UInt8 {
    let end = words[index].range.end
    return end < text.count ? text[end] : UInt8(ascii: " ")
  }
}
