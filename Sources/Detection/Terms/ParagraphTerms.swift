import SourceText

/// The terms of a paragraph, dealt out to its sentences in one pass.
struct ParagraphTerms {
  /// What stands in one sentence.
  struct Part {
    let sentence: ByteRange
    /// Indices of the paragraph's words.
    let words: Range<Int>
    var matches: [TermMatch] = []
    var signals: [TermSignal] = []
  }

  private(set) var parts: [Part]

  /// `words`, `matches` and `signals` are those of the paragraph; signals are in order of the text.
  init(sentences: [ByteRange], words: [TextWord], matches: [TermMatch], signals: ArraySlice<TermSignal>) {
    var next = 0
    parts = sentences.map { sentence in
      while next < words.count, words[next].range.start < sentence.start { next += 1 }
      let first = next
      while next < words.count, words[next].range.start < sentence.end { next += 1 }
      return Part(sentence: sentence, words: first..<next)
    }
    var part = 0
    for match in matches.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      while part < parts.count, parts[part].words.upperBound <= match.words.lowerBound { part += 1 }
      if part < parts.count, parts[part].words.contains(match.words.lowerBound) { parts[part].matches.append(match) }
    }
    part = 0
    for signal in signals {
      while part < parts.count, parts[part].sentence.end <= signal.range.start { part += 1 }
      if part < parts.count, parts[part].sentence.contains(signal.range.start) { parts[part].signals.append(signal) }
    }
  }
}
