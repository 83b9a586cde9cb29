package import SourceText

extension Draft {
  /// The segment that holds a byte of ``text``, or whose newline it is; nil past the end. Cost: a binary search.
  package func segmentIndex(at textOffset: Int) -> Int? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.start <= textOffset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, textOffset <= segments[low - 1].range.end else { return nil }
    return low - 1
  }

  /// The inline scopes that hold a byte of ``text``, inner ones first. Cost: a binary search, and those of the segment.
  package func inlineScopes(at textOffset: Int) -> [InlineScope] {
    guard let segment = segmentIndex(at: textOffset).map({ segments[$0] }) else { return [] }
    var low = 0
    var high = inlineScopes.count
    while low < high {
      let middle = (low + high) / 2
      if inlineScopes[middle].range.end <= textOffset { low = middle + 1 } else { high = middle }
    }
    return inlineScopes[low...].prefix { $0.range.start < segment.range.end }.filter { $0.range.contains(textOffset) }
  }

  /// A stretch of ``text`` as a string; for tests and for tokens that are compared, never for messages.
  package func string(in textRange: ByteRange) -> String {
    String(decoding: text[textRange.indices.clamped(to: text.indices)], as: UTF8.self)
  }

  /// The hashtags and handles of the draft, in order. Cost: a pass over ``text``.
  package func tokens() -> [Token] {
    text.withUnsafeBufferPointer { text in
      segments.flatMap { $0.scope == .linkTarget ? [] : TokenScanner(text, $0.range).tokens() }
    }
  }

  /// The parts of a link's URL; their bytes in the file are those that ``map`` gives.
  package func parts(of link: Link) -> URLParts {
    URLParts(of: link.url, in: text)
  }

  /// The sentences of a segment, in order (see ``SentenceSplitter``).
  package func sentences(of segment: Segment) -> [ByteRange] {
    SentenceSplitter.sentences(of: text, in: segment.range)
  }
}
