import SourceText

/// Where front matter stands in a source, found by its delimiters alone.
struct FrontMatterBlock {
  let syntax: FrontMatter.Syntax
  /// The delimiting lines and what is between them.
  let range: ByteRange
  /// What is between the delimiting lines; for JSON the object itself.
  let content: ByteRange

  init(syntax: FrontMatter.Syntax, range: ByteRange, content: ByteRange) {
    self.syntax = syntax
    self.range = range
    self.content = content
  }

  /// The block at the start of a source, nil where there is none.
  ///
  /// YAML begins with a line `---` and ends with a line `---` or `...`, TOML with `+++`.
  init?(in source: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard let first = Self.line(in: source, at: start), let syntax = Self.syntax(of: source[first.content]) else {
      return nil
    }
    let contentStart = first.next
    var search = contentStart - 1
    while let lineStart = Self.signedLine(in: source, after: search, syntax),
      let line = Self.line(in: source, at: lineStart)
    {
      if Self.isClosing(source[line.content], syntax) {
        self.syntax = syntax
        range = ByteRange(start, line.next)
        content = ByteRange(contentStart, lineStart)
        return
      }
      search = lineStart
    }
    return nil
  }

  /// The first line after the line end at or after an offset that starts like a closing one.
  private static func signedLine(
    in source: UnsafeBufferPointer<UInt8>, after start: Int, _ syntax: FrontMatter.Syntax
  ) -> Int? {
    let signs =
      syntax == .yaml ? (UInt8(ascii: "-"), UInt8(ascii: ".")) : (UInt8(ascii: "+"), UInt8(ascii: "+"))
    let lineEnd = ByteSearch.firstPair(in: source, from: start, to: source.count) { here, next in
      (here.equal(to: .newline) | here.equal(to: .carriageReturn)) & (next.equal(to: signs.0) | next.equal(to: signs.1))
    } _: {
      $0.isLineEnd && ($1 == signs.0 || $1 == signs.1)
    }
    return lineEnd < source.count ? lineEnd + 1 : nil
  }

  /// Whether a source starts like front matter, an opening line and a field, that no line closes.
  static func isUnterminated(in source: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard let first = line(in: source, at: start), let syntax = syntax(of: source[first.content]),
      let second = line(in: source, at: first.next)
    else { return false }
    let sign = syntax == .yaml ? UInt8(ascii: ":") : UInt8(ascii: "=")
    let key = source[second.content].prefix { $0.isLetter || $0.isDigit || $0 == 0x5F || $0 == 0x2D }
    let rest = source[key.endIndex..<second.content.upperBound].drop { $0 == .space }
    return !key.isEmpty && rest.first == sign
  }

  private static func syntax(of line: Slice<UnsafeBufferPointer<UInt8>>) -> FrontMatter.Syntax? {
    if isRow(of: UInt8(ascii: "-"), line) { return .yaml }
    if isRow(of: UInt8(ascii: "+"), line) { return .toml }
    return nil
  }

  private static func isClosing(_ line: Slice<UnsafeBufferPointer<UInt8>>, _ syntax: FrontMatter.Syntax) -> Bool {
    switch syntax {
    case .yaml: isRow(of: UInt8(ascii: "-"), line) || isRow(of: UInt8(ascii: "."), line)
    case .toml: isRow(of: UInt8(ascii: "+"), line)
    case .json: false
    }
  }

  /// Whether a line is a sign, three times.
  private static func isRow(of sign: UInt8, _ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.count == 3 && line.allSatisfy { $0 == sign }
  }

  /// The line at an offset without trailing blanks, and where the next one starts; nil at the end of the source.
  private static func line(
    in source: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (content: Range<Int>, next: Int)? {
    guard start < source.count else { return nil }
    var end =
      ByteSearch.first(.newline, or: .carriageReturn, in: source, from: start, to: source.count) ?? source.count
    var next = min(end + 1, source.count)
    if end + 1 < source.count, source[end] == .carriageReturn, source[end + 1] == .newline { next += 1 }
    while end > start, source[end - 1].isBlank { end -= 1 }
    return (start..<end, next)
  }
}
