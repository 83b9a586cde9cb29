import SourceText

extension PatternScanner {
  /// The matches of a search that was done in the text before as well; nil where it has to be done, or does not lie in one
  /// paragraph.
  ///
  /// Once a search of this text was given up, nothing is taken from memory: what comes after depends on how many were.
  func remembered(_ id: PatternID, in window: ByteRange, isForFirst: Bool) -> [PatternMatch]? {
    guard let (paragraph, range) = place(of: window) else { return nil }
    let search = RememberedSearch(id, window, in: range, isForFirst: isForFirst)
    return paragraph.matches[search]?.map { $0.moved(by: range.start) }
  }

  /// Keeps the matches of a search that was done to its end.
  func remember(_ matches: [PatternMatch], of id: PatternID, in window: ByteRange, isForFirst: Bool) {
    guard let (paragraph, range) = place(of: window), looksBackLittle(id) else { return }
    let search = RememberedSearch(id, window, in: range, isForFirst: isForFirst)
    paragraph.matches[search] = matches.map { $0.moved(by: -range.start) }
  }

  private func place(of window: ByteRange) -> (RememberedParagraph, ByteRange)? {
    guard memory != nil, limitHits.isEmpty, let index = paragraphs.paragraph(holding: window),
      let paragraph = memory?.paragraph(index)
    else { return nil }
    return (paragraph, paragraphs[index])
  }
}
