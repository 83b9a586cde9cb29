import Drafts
import Rules
import SourceText

/// Reads the terms of one draft.
struct TermReader {
  let lexicon: TermLexicon
  let links: LinkLexicon
  let declarations: [DetectorDeclaration]
  let view: DraftView
  /// What the other detectors report, in order of the text, none over another.
  let entities: [Entity]
  /// What the patterns of detectors by terms have seen, in order of the text.
  let signals: [TermSignal]
  let text: UnsafeBufferPointer<UInt8>
  let folded: UnsafeBufferPointer<UInt8>

  /// In no order. Cost: one pass over the text, and the sentences in which something was found.
  func sightings() -> [Entity] {
    let scanner = WordScanner(folded)
    let search = TermSearch(table: lexicon.table, text: text, folded: folded)
    var words: [TextWord] = []
    var found = TermSightings()
    var nextSignal = 0
    for (index, paragraph) in view.paragraphs.enumerated() where paragraph.scope.mayTellOfPersons {
      words.removeAll(keepingCapacity: true)
      scanner.scan(paragraph.range, into: &words)
      var matches: [TermMatch] = []
      search.forEachMatch(in: words) { matches.append($0) }
      while nextSignal < signals.count, signals[nextSignal].range.start < paragraph.range.start { nextSignal += 1 }
      let inside = signals[nextSignal...].prefix { $0.range.start < paragraph.range.end }
      guard !matches.isEmpty || !inside.isEmpty || !entities(in: paragraph.range).isEmpty else { continue }
      let terms = ParagraphTerms(
        sentences: view.sentences(ofParagraph: index), words: words, matches: matches, signals: inside)
      let rowPerson = personInRow(before: paragraph, found.references)
      for number in terms.parts.indices {
        read(part: number, of: terms, words: words, rowPerson: rowPerson, into: &found)
      }
    }
    return found.entities + recordEntities(found)
  }

  /// In a record, what is told of nobody is told of the one whom it is about.
  private func recordEntities(_ found: TermSightings) -> [Entity] {
    let record = CaseRecord(marks: found.recordMarks, entities: entities, references: found.references)
    guard let person = record.person else { return [] }
    let terms = found.unlinked.filter { $0.meaning.tie == .near || $0.meaning.tie == .verb }.map { hit in
      LinkedTerm(hit, ofRecord: person, weights: links.weights)
    }
    return TermChoice.choose(terms).map(writer.entity)
  }

  private var writer: TermEntityWriter {
    TermEntityWriter(declarations: declarations, threshold: links.weights[.threshold], map: view.draft.map)
  }

  private func read(
    part number: Int, of terms: ParagraphTerms, words: [TextWord], rowPerson: PersonReference?,
    into found: inout TermSightings
  ) {
    let part = terms.parts[number]
    let isEmpty = part.matches.isEmpty && part.signals.isEmpty
    guard !isEmpty || !entities(in: part.sentence).isEmpty else { return }
    let sentence = self.sentence(part, words: words)
    let hits =
      part.matches.map { hit($0, in: sentence, of: part) }
      + part.signals.map { TermHit(meaning: $0.meaning, words: sentence.indices(in: $0.range), range: $0.range) }
    let free = hits.filter { !isTaken($0.range) }
    let references = self.references(in: sentence, names: free)
    // Who was spoken of before matters to pronouns only.
    let isPronominal = sentence.has(.pronoun) || sentence.has(.possessive)
    let previous = isPronominal && number > 0 ? lastReference(in: terms.parts[number - 1], words: words) : nil
    let linker = TermLinker(
      sentence: sentence, references: references, previous: previous,
      opensParagraph: terms.parts[..<number].allSatisfy(\.words.isEmpty),
      rowPerson: rowPerson, lexicon: links)
    var facts: [LinkedTerm] = []
    for hit in free where hit.meaning.tie.isOfPersons {
      if let linked = linker.link(hit) { facts.append(linked) } else { found.unlinked.append(hit) }
    }
    let cues = free.filter { isCue($0, in: sentence, references) && !isNobodysName($0, in: sentence) }
    let named = references.filter { $0.standing == .named }
    for cue in cues where declarations[cue.meaning.detector].entity == .caseRecord {
      found.recordMarks.insert(Array(folded[cue.range.indices]))
    }
    found.references += references
    found.entities += TermChoice.choose(facts).map(writer.entity)
    found.entities += TermChoice.longest(cues).map { cue in
      writer.entity(cue, calledBy: cue.meaning.tie == .one ? sentence.neighbour(of: cue.range, among: named) : nil)
    }
    found.entities += references.compactMap(writer.entity)
  }

  private func sentence(_ part: ParagraphTerms.Part, words: [TextWord]) -> SentenceWords {
    SentenceWords(part.sentence, words: words[part.words], text: text, folded: folded, lexicon: links)
  }

  /// A term that runs past the sentence is cut off there.
  private func hit(_ match: TermMatch, in sentence: SentenceWords, of part: ParagraphTerms.Part) -> TermHit {
    let first = match.words.lowerBound - part.words.lowerBound
    let last = min(match.words.upperBound, part.words.upperBound) - part.words.lowerBound
    let range = ByteRange(sentence.words[first].range.start, sentence.words[last - 1].range.end)
    return TermHit(meaning: lexicon.meanings[match.meaning], words: first..<last, range: range)
  }

  private func isCue(_ hit: TermHit, in sentence: SentenceWords, _ references: [PersonReference]) -> Bool {
    switch hit.meaning.tie {
    case .cue: true
    case .one:
      references.contains { $0.standing != .bare && $0.range.overlaps(hit.range) } || sentence.isOne(hit.words)
        || sentence.neighbour(of: hit.range, among: references.filter { $0.standing == .named }) != nil
    case .near, .person, .bound, .state, .verb, .holder: false
    }
  }

  /// `Kater Moritz`, `Anne-Frank-Schule`
  private func isNobodysName(_ hit: TermHit, in sentence: SentenceWords) -> Bool {
    declarations[hit.meaning.detector].entity == .firstName
      && !PersonReferenceReader(sentence: sentence, entities: [], firstNames: []).isCalledByIt(hit.range)
  }

  // MARK: Persons

  private func references(in sentence: SentenceWords, names hits: [TermHit]) -> [PersonReference] {
    let names = hits.filter { declarations[$0.meaning.detector].entity == .firstName }.map(\.range)
    return PersonReferenceReader(sentence: sentence, entities: entities(in: sentence.range), firstNames: names)
      .references()
  }

  /// Who is named last in the cells before, of the same row of a table.
  private func personInRow(before cell: Segment, _ references: [PersonReference]) -> PersonReference? {
    guard cell.scope == .tableCell, let person = references.last, person.standing == .named else { return nil }
    let (start, end) = (
      view.draft.map.sourceRange(of: person.range).end, view.draft.map.sourceRange(of: cell.range).start
    )
    guard start <= end else { return nil }
    return view.draft.file.bytes[start..<end].contains(UInt8(ascii: "\n")) ? nil : person
  }

  private func lastReference(in part: ParagraphTerms.Part, words: [TextWord]) -> PersonReference? {
    let sentence = self.sentence(part, words: words)
    let found = references(in: sentence, names: part.matches.map { hit($0, in: sentence, of: part) })
    return found.last { $0.standing == .named } ?? found.last
  }

  /// Whether another detector has seen something in the very place: `Frau Krebs`.
  private func isTaken(_ range: ByteRange) -> Bool {
    entities(in: range).contains { $0.kind != .age && $0.kind != .minor }
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
