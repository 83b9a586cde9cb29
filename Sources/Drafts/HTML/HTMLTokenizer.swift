import SourceText

/// Cuts HTML into tokens as the WHATWG's tokenization states do (HTML 13.2.5), by ranges and without decoding.
///
/// The states of text, tags, attributes, comments, CDATA, RCDATA, RAWTEXT and script data are followed, the one parse
/// step that the tree builder would take (which element switches the state) is made here. Each byte is looked at a
/// bounded number of times.
struct HTMLTokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  /// Where the next token starts.
  var index: Int
  /// Of the tag returned last, in order, duplicates included.
  var attributes: [HTMLAttribute] = []
  /// The raw-text element whose content comes next.
  private var rawElement: HTMLRawElement?
  /// Open `svg` and `math` elements, in which CDATA sections are read.
  private var foreignDepth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    self.bytes = bytes
    index = range.start
    end = range.end
  }

  /// The next token, nil at the end.
  mutating func next() -> HTMLToken? {
    guard index < end else { return nil }
    if let element = rawElement { return rawContent(of: element) }
    let start = index
    var search = start
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: search, to: end) {
      guard isMarkup(at: open) else {
        search = open + 1
        continue
      }
      guard open == start else {
        index = open
        return .text(ByteRange(start, open))
      }
      return markup(at: open)
    }
    index = end
    return .text(ByteRange(start, end))
  }

  /// Whether a `<` opens anything; if not, it is text.
  private func isMarkup(at open: Int) -> Bool {
    guard open + 1 < end else { return false }
    let next = bytes[open + 1]
    if next.isLetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
    return next == UInt8(ascii: "/") && open + 2 < end
  }

  private mutating func markup(at open: Int) -> HTMLToken {
    switch bytes[open + 1] {
    case UInt8(ascii: "!"): return declaration(at: open)
    case UInt8(ascii: "?"): return bogusComment(from: open + 1)
    case UInt8(ascii: "/"):
      return bytes[open + 2].isLetter ? tag(at: open, nameStart: open + 2) : bogusComment(from: open + 2)
    default: return tag(at: open, nameStart: open + 1)
    }
  }

  private mutating func tag(at open: Int, nameStart: Int) -> HTMLToken {
    let isEnd = nameStart == open + 2
    var nameEnd = nameStart
    while nameEnd < end, !bytes[nameEnd].endsTagName { nameEnd += 1 }
    guard readAttributes(from: nameEnd) else {
      index = end
      return .unfinished(ByteRange(open, end))
    }
    let name = ByteRange(nameStart, nameEnd)
    noteForeign(name, isEnd: isEnd)
    if isEnd { return .endTag(name: name) }
    if foreignDepth == 0 { rawElement = HTMLRawElement(name: bytes[nameStart..<nameEnd]) }
    return .startTag(name: name)
  }

  private mutating func noteForeign(_ name: ByteRange, isEnd: Bool) {
    guard name.count == 3 || name.count == 4 else { return }
    guard bytes[name.indices].isName("svg") || bytes[name.indices].isName("math") else { return }
    let isSelfClosing = bytes[index - 2] == UInt8(ascii: "/")
    if isEnd { foreignDepth = max(0, foreignDepth - 1) } else if !isSelfClosing { foreignDepth += 1 }
  }

  private mutating func bogusComment(from start: Int) -> HTMLToken {
    let close = ByteSearch.first(UInt8(ascii: ">"), in: bytes, from: start, to: end) ?? end
    index = min(close + 1, end)
    return .comment(ByteRange(start, close))
  }

  private mutating func declaration(at open: Int) -> HTMLToken {
    let start = open + 2
    if bytes[start..<end].starts(with: "--".utf8) { return comment(from: start + 2) }
    if foreignDepth > 0, bytes[start..<end].starts(with: "[CDATA[".utf8) {
      return cdata(from: start + 7)
    }
    guard start + 7 <= end, bytes[start..<start + 7].isName("doctype") else { return bogusComment(from: start) }
    let close = ByteSearch.first(UInt8(ascii: ">"), in: bytes, from: start, to: end) ?? end
    index = min(close + 1, end)
    return .doctype(ByteRange(start + 7, close))
  }

  private mutating func cdata(from start: Int) -> HTMLToken {
    var search = start
    while let close = ByteSearch.first(UInt8(ascii: "]"), in: bytes, from: search, to: end) {
      if bytes[close..<end].starts(with: "]]>".utf8) {
        index = close + 3
        return .rawText(ByteRange(start, close))
      }
      search = close + 1
    }
    index = end
    return .rawText(ByteRange(start, end))
  }

  /// The content of a comment ends at `-->` or `--!>`, or at once with `>` or `->` (13.2.5.43 ff.).
  private mutating func comment(from start: Int) -> HTMLToken {
    for abrupt in [">", "->"] where bytes[start..<end].starts(with: abrupt.utf8) {
      index = start + abrupt.utf8.count
      return .comment(ByteRange(start, start))
    }
    var search = start
    while let close = ByteSearch.first(UInt8(ascii: ">"), in: bytes, from: search, to: end) {
      for ending in [2, 3] where close - ending >= start && isCommentEnd(close, ending) {
        index = close + 1
        return .comment(ByteRange(start, close - ending))
      }
      search = close + 1
    }
    index = end
    return .comment(ByteRange(start, end))
  }

  private func isCommentEnd(_ close: Int, _ length: Int) -> Bool {
    bytes[close - length..<close].elementsEqual((length == 2 ? "--" : "--!").utf8)
  }

  private mutating func rawContent(of element: HTMLRawElement) -> HTMLToken? {
    rawElement = nil
    let close = element.end(in: bytes, from: index, to: end)
    guard close > index else { return next() }
    let content = ByteRange(index, close)
    index = close
    return element.decodesReferences ? .text(content) : .rawText(content)
  }
}
