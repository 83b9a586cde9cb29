import SourceText

/// Finds URLs that stand in text as they are: with a scheme and `//`, or from `www.` on.
struct BareLinkScanner {
  private let text: UnsafeBufferPointer<UInt8>
  /// Where the text of links starts and ends, in order: no URL runs over these.
  private let edges: [Int]

  init(_ text: UnsafeBufferPointer<UInt8>, inlineScopes: [InlineScope]) {
    self.text = text
    var edges: [Int] = []
    edges.reserveCapacity(inlineScopes.count * 2)
    for scope in inlineScopes {
      guard case .linkText = scope.scope else { continue }
      edges.append(scope.range.start)
      edges.append(scope.range.end)
    }
    // Those of links that hold no others are in order.
    let isInOrder = edges.indices.dropFirst().allSatisfy { edges[$0 - 1] <= edges[$0] }
    self.edges = isInOrder ? edges : edges.sorted()
  }

  /// The URLs in order, but for those that are link targets anyway. Cost: one pass.
  func urls(in segments: [Segment]) -> [ByteRange] {
    var urls: [ByteRange] = []
    var start = 0
    for segment in segments {
      guard case .linkTarget = segment.scope else { continue }
      find(ByteRange(start, segment.range.start), &urls)
      start = segment.range.end
    }
    find(ByteRange(start, text.count), &urls)
    return urls
  }

  /// The part of what MD4C takes for a URL that comes before a `]` which it has not opened: `[https://a.example][]`.
  static func url(in range: ByteRange, of text: [UInt8]) -> ByteRange {
    var open = 0
    for index in range.indices {
      if text[index] == UInt8(ascii: "[") { open += 1 }
      if text[index] == UInt8(ascii: "]") { open -= 1 }
      if open < 0 { return ByteRange(range.start, index) }
    }
    return range
  }

  private func find(_ range: ByteRange, _ urls: inout [ByteRange]) {
    var index = range.start
    while let sign = sign(from: index, to: range.end) {
      index = sign + 1
      guard let start = start(at: sign), start >= (urls.last?.end ?? 0) else { continue }
      let end = end(from: index)
      guard end > index + 2 else { continue }
      urls.append(ByteRange(start, end))
      index = end
    }
  }

  /// The first colon with a slash after it, or full stop with a `w` before it.
  private func sign(from start: Int, to end: Int) -> Int? {
    let place = ByteSearch.firstPair(in: text, from: start, to: end) { here, next in
      here.equal(to: UInt8(ascii: ":")) & next.equal(to: UInt8(ascii: "/"))
        | here.lowercased.equal(to: UInt8(ascii: "w")) & next.equal(to: UInt8(ascii: "."))
    } _: {
      $0 == UInt8(ascii: ":") && $1 == UInt8(ascii: "/")
        || $0.lowercased == UInt8(ascii: "w") && $1 == UInt8(ascii: ".")
    }
    guard place < end else { return nil }
    return text[place] == UInt8(ascii: ":") ? place : place + 1
  }

  /// Where the URL starts whose scheme ends, or whose `www` ends, at a sign.
  private func start(at sign: Int) -> Int? {
    if text[sign] == UInt8(ascii: ":") {
      guard sign + 3 < text.count, text[sign + 1] == UInt8(ascii: "/"), text[sign + 2] == UInt8(ascii: "/") else {
        return nil
      }
      var start = sign
      let edge = edge(upTo: sign)
      while start > edge, sign - start < 16, text[start - 1].isLetter || text[start - 1].isDigit { start -= 1 }
      return sign - start >= 2 && text[start].isLetter ? start : nil
    }
    guard sign >= 3, text[sign - 3..<sign].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") }) else { return nil }
    let start = sign - 3
    return start == edge(upTo: start) || !text[start - 1].isWordLike && text[start - 1] != UInt8(ascii: "/")
      ? start : nil
  }

  /// Where a URL ends: before a blank or a sign that no URL has, and without the punctuation of the sentence.
  private func end(from start: Int) -> Int {
    var end = start
    let edge = edge(after: start)
    var open = 0
    while end < edge, isURL(text[end]) {
      if text[end] == UInt8(ascii: "(") || text[end] == UInt8(ascii: "[") { open += 1 }
      if text[end] == UInt8(ascii: ")") || text[end] == UInt8(ascii: "]") {
        open -= 1
        if open < 0 { break }
      }
      end += 1
    }
    while end > start, isSentenceEnd(before: end) { end -= 1 }
    return end
  }

  /// The last edge that is not after an offset; 0 where there is none.
  private func edge(upTo offset: Int) -> Int {
    let count = edgeCount(upTo: offset)
    return count > 0 ? edges[count - 1] : 0
  }

  /// The first edge after an offset; the end of the text where there is none.
  private func edge(after offset: Int) -> Int {
    let count = edgeCount(upTo: offset)
    return count < edges.count ? edges[count] : text.count
  }

  private func edgeCount(upTo offset: Int) -> Int {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isURL(_ byte: UInt8) -> Bool {
    byte > .space && ![0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains(byte)
  }

  /// ASCII punctuation, or part of a quotation mark or dash (U+2010 to U+203F, `«`, `»`).
  private func isSentenceEnd(before end: Int) -> Bool {
    let last = text[end - 1]
    if [0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x5F, 0x7E].contains(last) { return true }
    guard last >= 0x80 else { return false }
    var start = end - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = UTF8Reader.scalar(in: text, at: start).0.value
    return (0x2010...0x203F).contains(scalar) || scalar == 0xAB || scalar == 0xBB || start + 1 == end
  }
}
