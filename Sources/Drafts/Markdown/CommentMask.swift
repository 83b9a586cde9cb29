import SourceText

/// Covers up what MD4C 0.4.8 does not take for a comment, though CommonMark 0.31 does.
///
/// MD4C follows an older specification, in which an inline comment may not hold `--`; but
/// `<!-- draftlint:allow RULE -- reason -->` does. So MD4C is given a copy in which such signs are others. It has the
/// same length, and since only offsets are taken from MD4C, no sign of the copy comes into the draft.
enum CommentMask {
  /// The copy, nil where none is needed. Comments over several lines are left alone: a line of hyphens in them parts
  /// blocks.
  static func mask(_ source: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> [UInt8]? {
    var copy: [UInt8]?
    var index = range.start
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: source, from: index, to: range.end) {
      index = open + 1
      guard source[open..<range.end].starts(with: "<!--".utf8) else { continue }
      index = closeOrLineEnd(source, open + 4, range.end)
      guard index < range.end, source[index] == hyphen, needsMask(source[open + 4..<index]) else { continue }
      var masked = copy ?? Array(source[range.indices])
      copy = nil
      for offset in open + 4..<index where source[offset] == hyphen { masked[offset - range.start] = UInt8(ascii: "=") }
      copy = masked
    }
    return copy
  }

  private static let hyphen = UInt8(ascii: "-")

  /// Where the comment's `-->` starts, or the end of the line that it starts on.
  private static func closeOrLineEnd(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, !source[index].isLineEnd {
      if source[index] == hyphen, source[index..<end].starts(with: "-->".utf8) { return index }
      index += 1
    }
    return index
  }

  /// Whether MD4C would stumble; what is closed by its first signs (`<!-->`) is no comment with a content.
  private static func needsMask(_ content: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = content.last, !content.starts(with: ">".utf8), !content.starts(with: "->".utf8) else {
      return false
    }
    return last == hyphen || content.first == hyphen
      || zip(content, content.dropFirst()).contains { $0 == hyphen && $1 == hyphen }
  }
}
