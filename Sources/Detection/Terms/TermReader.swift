import Drafts
import Rules
import SourceText

/// Reads the terms of one draft.
struct TermReader {
  let lexicon: TermLexicon
  let links: LinkLexicon
  let declarations: [DetectorDeclaration]
  let view: DraftView
  /// What the other detectors have seen, in order of the text.
  let entities: [Entity]
  /// What the patterns of detectors by terms have seen, in order of the text.
  let signals: [TermSignal]
  let text: UnsafeBufferPointer<UInt8>
  let folded: UnsafeBufferPointer<UInt8>

  /// In order of the text.
  func sightings() -> [Entity] {
    let scanner = WordScanner(folded)
    let search = TermSearch(table: lexicon.table, text: text, folded: folded)
    var words: [TextWord] = []
    var found: [Entity] = []
    for (index, paragraph) in view.paragraphs.enumerated() where paragraph.scope.mayTellOfPersons {
      words.removeAll(keepingCapacity: true)
      scanner.scan(paragraph.range, into: &words)
      var matches: [TermMatch] = []
      search.forEachMatch(in: words) { matches.append($0) }
      let signals = self.signals.filter { paragraph.range.contains($0.range) }
      guard !(matches.isEmpty && signals.isEmpty) else { continue }
      found += sightings(inParagraph: index, words: words, matches: matches, signals: signals)
    }
    return found
  }

  private func sightings(
    inParagraph index: Int, words: [TextWord], matches: [TermMatch], signals: [TermSignal]
  ) -> [Entity] {
    let sentences = view.sentences(ofParagraph: index)
    var found: [Entity] = []
    for (number, sentence) in sentences.enumerated() {
      let inside = matches.filter { sentence.contains(words[$0.words.lowerBound].range.start) }
      let patterns = signals.filter { sentence.contains($0.range.start) }
      guard !(inside.isEmpty && patterns.isEmpty) else { continue }
      let reading = self.sentence(sentence, words: words)
      let offset = words.firstIndex { $0.range.start >= sentence.start } ?? 0
      let hits =
        inside.map { hit($0, in: reading, wordOffset: offset, words: words) }
        + patterns.map { TermHit(meaning: $0.meaning, words: reading.indices(in: $0.range), range: $0.range) }
      let before = number > 0 ? sentences[number - 1] : nil
      found += link(hits, in: reading, before: before, words: words)
    }
    return found
  }

  private func sentence(_ range: ByteRange, words: [TextWord]) -> SentenceWords {
    let first = words.firstIndex { $0.range.start >= range.start } ?? words.count
    let last = words[first...].firstIndex { $0.range.start >= range.end } ?? words.count
    return SentenceWords(range, words: words[first..<last], text: text, folded: folded, lexicon: links)
  }

  private func hit(_ match: TermMatch, in sentence: SentenceWords, wordOffset: Int, words: [TextWord]) -> TermHit {
    let last = min(match.words.upperBound, wordOffset + sentence.words.count)
    let range = ByteRange(words[match.words.lowerBound].range.start, words[last - 1].range.end)
    let inside = (match.words.lowerBound - wordOffset)..<(last - wordOffset)
    return TermHit(meaning: lexicon.meanings[match.meaning], words: inside, range: range)
  }

  private func link(
    _ hits: [TermHit], in sentence: SentenceWords, before: ByteRange?, words: [TextWord]
  ) -> [Entity] {
    let references = self.references(in: sentence)
    let previous = before.map { self.sentence($0, words: words) }.flatMap { self.references(in: $0).last }
    let linker = TermLinker(sentence: sentence, references: references, previous: previous, weights: links.weights)
    let free = hits.filter { !isTaken($0.range) }
    let facts = free.filter { $0.meaning.tie != .cue && $0.meaning.tie != .one }
    let cues = free.filter { hit in
      switch hit.meaning.tie {
      case .cue: true
      case .one: references.contains { $0.range.overlaps(hit.range) } || sentence.isOne(hit.words)
      default: false
      }
    }
    let writer = TermEntityWriter(declarations: declarations, map: view.draft.map)
    return TermChoice.choose(facts.compactMap(linker.link)).map(writer.entity) + TermChoice.longest(cues).map(writer.entity)
      + references.compactMap(writer.entity)
  }

  private func references(in sentence: SentenceWords) -> [PersonReference] {
    PersonReferenceReader(sentence: sentence, entities: entities(in: sentence.range)).references()
  }

  /// Whether another detector has seen something in the very place: `Frau Krebs`.
  private func isTaken(_ range: ByteRange) -> Bool {
    entities(in: range).contains { $0.kind != .age }
  }

  private func entities(in window: ByteRange) -> ArraySlice<Entity> {
    var low = 0
    var high = entities.count
    while low < high {
      let middle = (low + high) / 2
      if entities[middle].textRange.end <= window.start { low = middle + 1 } else { high = middle }
    }
    return entities[low...].prefix { $0.textRange.start < window.end }
  }
}
