import SourceText

/// The parts of links as CommonMark 0.31 writes them (6.3, 4.7), read where MD4C has found that a link stands.
struct LinkGrammar {
  struct Tail {
    let target: ByteRange
    let title: ByteRange?
    /// Where reading goes on.
    let next: Int
  }

  /// Characters that a label may have (CommonMark 6.3).
  private static let longestLabel = 999

  private let source: UnsafeBufferPointer<UInt8>
  private let end: Int

  init(_ source: UnsafeBufferPointer<UInt8>, end: Int) {
    self.source = source
    self.end = end
  }

  /// The text between brackets; `start` is the opening one.
  func label(at start: Int) -> ByteRange? {
    var index = start + 1
    let limit = min(end, index + Self.longestLabel * 4)
    while index < limit {
      switch source[index] {
      case UInt8(ascii: "]"): return ByteRange(start + 1, index)
      case UInt8(ascii: "["): return nil
      case .backslash: index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// What follows `](`, up to the closing parenthesis.
  func tail(at start: Int) -> Tail? {
    let targetStart = skipBlanks(from: start)
    guard let (target, afterTarget) = target(at: targetStart, isInParentheses: true) else { return nil }
    var index = skipBlanks(from: afterTarget)
    var title: ByteRange?
    if index < end, source[index] != UInt8(ascii: ")") {
      guard index > afterTarget, let found = self.title(at: index) else { return nil }
      title = found
      index = skipBlanks(from: found.end + 1)
    }
    guard index < end, source[index] == UInt8(ascii: ")") else { return nil }
    return Tail(target: target, title: title, next: index + 1)
  }

  /// What follows `[label]:`; a title must end its line.
  func definition(at start: Int) -> Tail? {
    guard let (target, afterTarget) = target(at: skipBlanks(from: start), isInParentheses: false) else { return nil }
    let index = skipBlanks(from: afterTarget)
    if index > afterTarget, let title = title(at: index) {
      let lineEnd = lineEnd(from: title.end + 1)
      if source[title.end + 1..<lineEnd].allSatisfy(\.isBlank) {
        return Tail(target: target, title: title, next: lineEnd)
      }
    }
    return Tail(target: target, title: nil, next: afterTarget)
  }

  /// The first line end from an offset on, or the end.
  func lineEnd(from start: Int) -> Int {
    ByteSearch.first(.newline, or: .carriageReturn, in: source, from: start, to: end) ?? max(start, end)
  }

  private func target(at start: Int, isInParentheses: Bool) -> (ByteRange, Int)? {
    guard start < end, source[start] == UInt8(ascii: "<") else {
      return bareTarget(at: start, isInParentheses: isInParentheses)
    }
    var index = start + 1
    while index < end, !source[index].isLineEnd {
      if source[index] == UInt8(ascii: ">") { return (ByteRange(start + 1, index), index + 1) }
      index += source[index] == .backslash ? 2 : 1
    }
    return nil
  }

  private func bareTarget(at start: Int, isInParentheses: Bool) -> (ByteRange, Int)? {
    var depth = 0
    var index = start
    while true {
      index = bareTargetStop(from: index)
      guard index < end, source[index] > .space else { break }
      switch source[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0, isInParentheses { return (ByteRange(start, index), index) }
        depth -= 1
      case .backslash where index + 1 < end && source[index + 1].isPunctuation: index += 1
      default: break
      }
      index += 1
    }
    return (ByteRange(start, min(index, end)), min(index, end))
  }

  /// The first byte that ends a target or has a meaning in it: a blank or control, a parenthesis, a backslash.
  private func bareTargetStop(from start: Int) -> Int {
    let opening = UInt8(ascii: "(")
    return ByteSearch.first(
      in: source, from: start, to: end,
      { $0.less(than: 0x21) | $0.among(2, from: opening) | $0.equal(to: .backslash) },
      { $0 <= .space || $0 == opening || $0 == opening + 1 || $0 == .backslash })
  }

  /// The text between the quotation marks or parentheses of a title; `start` is the opening one.
  private func title(at start: Int) -> ByteRange? {
    guard start < end else { return nil }
    let closing: UInt8
    switch source[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = source[start]
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while let stop = ByteSearch.first(closing, or: .backslash, in: source, from: index, to: end) {
      if source[stop] == closing { return ByteRange(start + 1, stop) }
      index = stop + 2
    }
    return nil
  }

  /// Passes over blanks, line ends and the marks of a quote that a line starts with.
  private func skipBlanks(from start: Int) -> Int {
    var index = start
    var isAtLineStart = false
    while index < end {
      let byte = source[index]
      guard byte.isBlank || isAtLineStart && byte == UInt8(ascii: ">") else { break }
      isAtLineStart = byte.isLineEnd || isAtLineStart && byte.isBlank || byte == UInt8(ascii: ">")
      index += 1
    }
    return index
  }
}
