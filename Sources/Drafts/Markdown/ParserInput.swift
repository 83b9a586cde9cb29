import SourceText

/// What MD4C is given to read: the source, or a copy in which some signs are others.
///
/// The copy has the same length, and nothing but offsets is taken from MD4C; so no sign of the copy comes into the
/// draft, and a change tells in the structure alone.
struct ParserInput {
  private let source: UnsafeBufferPointer<UInt8>
  private let range: ByteRange
  private var copy: [UInt8]?
  /// The stretches in which link brackets are hidden from MD4C.
  private(set) var unlinked: [ByteRange] = []

  init(_ source: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    self.source = source
    self.range = range
    maskComments()
    if range.count > Self.longestParagraph * 2 { maskLongParagraphs() }
  }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    copy?.withUnsafeBufferPointer(body) ?? body(UnsafeBufferPointer(rebasing: source[range.indices]))
  }

  private mutating func put(_ byte: UInt8, at offset: Int) {
    if copy == nil { copy = Array(source[range.indices]) }
    copy?[offset - range.start] = byte
  }

  // MARK: Comments

  private static let hyphen = UInt8(ascii: "-")

  /// Hides hyphens inside of comments.
  ///
  /// MD4C 0.4.8 follows an older specification, in which an inline comment may not hold `--`; CommonMark 0.31 lets
  /// it, and `<!-- draftlint:allow RULE -- reason -->` has it. Comments over several lines are left alone: a line of
  /// hyphens in them parts blocks.
  private mutating func maskComments() {
    var index = range.start
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: source, from: index, to: range.end) {
      index = open + 1
      guard open + 4 < range.end, source[open + 1] == UInt8(ascii: "!"), source[open + 2] == Self.hyphen,
        source[open + 3] == Self.hyphen
      else { continue }
      index = closeOrLineEnd(open + 4)
      guard index < range.end, source[index] == Self.hyphen, needsMask(source[open + 4..<index]) else { continue }
      for offset in open + 4..<index where source[offset] == Self.hyphen { put(UInt8(ascii: "="), at: offset) }
    }
  }

  /// Where the comment's `-->` starts, or the end of the line that it starts on.
  private func closeOrLineEnd(_ start: Int) -> Int {
    var index = start
    while index < range.end, !source[index].isLineEnd {
      if source[index] == Self.hyphen, source[index..<range.end].starts(with: "-->".utf8) { return index }
      index += 1
    }
    return index
  }

  /// Whether MD4C would stumble; what is closed by its first signs (`<!-->`) is no comment with a content.
  private func needsMask(_ content: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = content.last, !content.starts(with: ">".utf8), !content.starts(with: "->".utf8) else {
      return false
    }
    return last == Self.hyphen || content.first == Self.hyphen
      || zip(content, content.dropFirst()).contains { $0 == Self.hyphen && $1 == Self.hyphen }
  }

  // MARK: Long paragraphs

  /// Lines of a paragraph in which links are looked for.
  private static let longestParagraph = 4_000

  /// Hides link brackets in the lines of a paragraph beyond so many.
  ///
  /// For each pair of brackets MD4C goes through the lines of the paragraph from its first, so that a paragraph without
  /// end would take quadratic time.
  private mutating func maskLongParagraphs() {
    var start = range.start
    while start < range.end {
      let end = emptyLine(from: start)
      // Lines that are no empty ones have two bytes at least.
      if end - start > Self.longestParagraph * 2 { maskLongParagraphs(ByteRange(start, end)) }
      start = end + 1
    }
  }

  /// The first line end that an empty line follows.
  private func emptyLine(from start: Int) -> Int {
    ByteSearch.firstPair(in: source, from: start, to: range.end) { here, next in
      here.equal(to: .newline) & (next.equal(to: .newline) | next.equal(to: .carriageReturn))
        | here.equal(to: .carriageReturn) & next.equal(to: .carriageReturn)
    } _: {
      $0 == .newline && $1.isLineEnd || $0 == .carriageReturn && $1 == .carriageReturn
    }
  }

  /// Looks at a stretch without empty lines line by line.
  private mutating func maskLongParagraphs(_ stretch: ByteRange) {
    var lines = 0
    var lineStart = stretch.start
    while lineStart < stretch.end {
      let lineEnd = ByteSearch.first(.newline, or: .carriageReturn, in: source, from: lineStart, to: stretch.end)
      let end = lineEnd ?? stretch.end
      lines = continuesParagraph(lineStart, end) ? lines + 1 : 0
      if lines > Self.longestParagraph { maskBrackets(lineStart, end) }
      let isCRLF =
        end + 1 < stretch.end && source[end] == .carriageReturn && source[end + 1] == .newline
      lineStart = end + (isCRLF ? 2 : 1)
    }
  }

  /// Whether a line may be in one paragraph with the line before it.
  private func continuesParagraph(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, source[index].isBlank || source[index] == UInt8(ascii: ">") { index += 1 }
    guard index < end else { return false }
    switch source[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "|"): return false
    case _ where source[index].isDigit: return false
    default: return true
    }
  }

  private mutating func maskBrackets(_ start: Int, _ end: Int) {
    var index = start
    while let bracket = ByteSearch.first(UInt8(ascii: "["), in: source, from: index, to: end) {
      put(UInt8(ascii: "."), at: bracket)
      index = bracket + 1
    }
    guard index > start else { return }
    if let last = unlinked.last, end - last.end < 1 << 16 {
      unlinked[unlinked.count - 1] = last.union(ByteRange(start, end))
    } else {
      unlinked.append(ByteRange(start, end))
    }
  }
}
