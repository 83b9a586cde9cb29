import SourceText

extension Composer {
  /// Reads a literal or folded scalar, from its header to the start of the line after it.
  mutating func composeBlockScalar(_ place: Place) -> Place? {
    let start = cursor.position
    if place.context == .entry { report(.structure(.missingColon)) }
    let header = passBlockHeader()
    var end = min(start + 1, cursor.end)
    let text = blockText(header, end: &end)
    let scalar = scalar(text, header.style, ByteRange(start, end))
    if place.context == .entry { stack.top.dropsValue = true }
    deliver(Node(scalar))
    return nil
  }

  /// Reads the header and passes its line.
  private mutating func passBlockHeader() -> BlockHeader {
    let start = cursor.position
    let style: Scalar.Style = cursor.current == ASCII.verticalLine ? .literal : .folded
    var chomping: BlockHeader.Chomping?
    var indentation: Int?
    cursor.advance()
    while true {
      switch cursor.current {
      case ASCII.plus where chomping == nil: chomping = .keep
      case ASCII.hyphen where chomping == nil: chomping = .strip
      case ASCII.zero + 1...ASCII.nine where indentation == nil: indentation = Int(cursor.current - ASCII.zero)
      default:
        if indentation != nil, stack.top.kind == .document {
          report(.outsideSubset(.rootIndentationIndicator), at: ByteRange(start, cursor.position))
        }
        endLine(or: .scalar(.invalidBlockHeader))
        return BlockHeader(style: style, chomping: chomping ?? .clip, indentation: indentation)
      }
      cursor.advance()
    }
  }

  /// Reads the lines of the text; `end` becomes the end of the last one.
  private mutating func blockText(_ header: BlockHeader, end: inout Int) -> ScalarAssembler {
    let parent = stack.top.indent
    let indent = header.indentation.map { max(parent, 0) + $0 } ?? detectIndentation(below: parent)
    var builder = BlockTextBuilder(header, limit: limits.scalarLength)
    while !cursor.isAtEnd, let line = blockLine(indent: indent, below: parent) {
      builder.add(line, of: cursor.bytes)
      if !line.isBlank { end = line.end }
      cursor.position = line.next
      cursor.lineStart = line.next
    }
    return builder.finish()
  }

  /// The column of the first line that is not blank; blank lines before it must not be longer (YAML 1.2.2, 8.1.1.1).
  private mutating func detectIndentation(below parent: Int) -> Int {
    var longest = ByteRange(cursor.position, cursor.position)
    var offset = cursor.position
    while offset < cursor.end {
      let lineStart = offset
      while cursor.byte(at: offset) == ASCII.space { offset += 1 }
      if !cursor.isLineEnd(at: offset) {
        let indent = offset - lineStart
        if indent > parent, longest.count > indent { report(.scalar(.overlongBlankLine), at: longest) }
        return indent > parent ? indent : max(parent + 1, longest.count)
      }
      if offset - lineStart > longest.count { longest = ByteRange(lineStart, offset) }
      offset = cursor.afterLineBreak(at: offset)
    }
    return max(parent + 1, longest.count)
  }

  /// The line at the cursor, if it belongs to a block scalar whose text starts at column `indent`.
  private mutating func blockLine(indent: Int, below parent: Int) -> BlockLine? {
    let start = cursor.position
    var offset = start
    while offset < start + indent, cursor.byte(at: offset) == ASCII.space { offset += 1 }
    if cursor.isLineEnd(at: offset) {
      return BlockLine(start: offset, end: offset, next: cursor.afterLineBreak(at: offset))
    }
    guard offset == start + indent else {
      refuseTabbedBlankLine(at: offset)
      return nil
    }
    if offset == start, cursor.isMarker(at: offset) { return nil }
    let end = cursor.lineEnd(from: offset)
    return BlockLine(start: offset, end: end, next: cursor.afterLineBreak(at: end))
  }

  /// A blank line with tabs would be passed after the scalar as if it were empty, but it is neither part of the scalar nor
  /// may it follow it.
  private mutating func refuseTabbedBlankLine(at offset: Int) {
    guard cursor.byte(at: offset) == ASCII.tab else { return }
    var end = offset
    while cursor.isBlank(at: end) { end += 1 }
    if cursor.isLineEnd(at: end) { report(.outsideSubset(.tabIndentation), at: ByteRange(offset, end)) }
  }
}
