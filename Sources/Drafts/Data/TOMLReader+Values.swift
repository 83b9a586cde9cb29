import SourceText

extension TOMLReader {
  mutating func value(depth: Int) throws(DataFault) -> DataValue {
    guard depth <= maximumDepth else { throw fault(.tooDeep) }
    guard index < end else { throw fault() }
    let start = index
    let content: DataValue.Content
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): content = .text(try text())
    case UInt8(ascii: "["): content = .list(try list(depth: depth))
    case UInt8(ascii: "{"): content = .table(try inlineTable(depth: depth))
    default: content = try literal()
    }
    return DataValue(content: content, range: ByteRange(start, index))
  }

  private mutating func list(depth: Int) throws(DataFault) -> [DataValue] {
    index += 1
    var elements: [DataValue] = []
    while true {
      skipLines()
      guard index < end else { throw fault() }
      if bytes[index] == UInt8(ascii: "]") { break }
      elements.append(try value(depth: depth + 1))
      skipLines()
      guard index < end, bytes[index] == UInt8(ascii: ",") else { break }
      index += 1
    }
    try take(UInt8(ascii: "]"))
    return elements
  }

  private mutating func inlineTable(depth: Int) throws(DataFault) -> [DataMember] {
    index += 1
    skipBlanks()
    let table = TOMLTable()
    if index < end, bytes[index] == UInt8(ascii: "}") {
      index += 1
      return []
    }
    while true {
      skipBlanks()
      try pair(into: table, depth: depth + 1)
      skipBlanks()
      guard index < end, bytes[index] == UInt8(ascii: ",") else { break }
      index += 1
    }
    try take(UInt8(ascii: "}"))
    return table.members()
  }

  /// Reads a number, a date or a truth value: everything up to a blank, a comma, a bracket or a comment.
  private mutating func literal() throws(DataFault) -> DataValue.Content {
    let start = index
    while index < end, isLiteral(bytes[index]) || isDateBlank(at: index, from: start) { index += 1 }
    let word = bytes[start..<index]
    if word.elementsEqual("true".utf8) { return .boolean(true) }
    if word.elementsEqual("false".utf8) { return .boolean(false) }
    guard let first = word.first,
      first.isDigit || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
        || word.elementsEqual("inf".utf8) || word.elementsEqual("nan".utf8)
    else { throw fault() }
    return .literal
  }

  private func isLiteral(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || [0x2B, 0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
  }

  /// Whether a blank parts the date from the time of one value: `1979-05-27 07:32:00`.
  private func isDateBlank(at offset: Int, from start: Int) -> Bool {
    bytes[offset] == .space && offset - start == 10 && offset + 1 < end && bytes[offset + 1].isDigit
      && bytes[start + 4] == UInt8(ascii: "-")
  }

  // MARK: Strings

  private mutating func text() throws(DataFault) -> DataText {
    let quote = bytes[index]
    guard index + 2 < end, bytes[index + 1] == quote, bytes[index + 2] == quote else { return try lineText() }
    var start = index + 3
    if start < end, bytes[start] == .carriageReturn { start += 1 }
    if start < end, bytes[start] == .newline { start += 1 }
    index = start
    while index < end {
      if bytes[index] == quote, index + 2 < end, bytes[index + 1] == quote, bytes[index + 2] == quote {
        return closeLongText(start, quote)
      }
      try step(quote)
    }
    throw fault()
  }

  /// Takes three quotes; up to two more before them belong to the text.
  private mutating func closeLongText(_ start: Int, _ quote: UInt8) -> DataText {
    var extra = 0
    while extra < 2, index + 3 < end, bytes[index + 3] == quote {
      index += 1
      extra += 1
    }
    index += 3
    return DataText(range: ByteRange(start, index - 3), escapes: quote == UInt8(ascii: "\"") ? .toml : .none)
  }

  mutating func lineText() throws(DataFault) -> DataText {
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < end, !bytes[index].isLineEnd {
      if bytes[index] == quote {
        index += 1
        return DataText(range: ByteRange(start, index - 1), escapes: quote == UInt8(ascii: "\"") ? .toml : .none)
      }
      try step(quote)
    }
    throw fault()
  }

  /// Goes over one byte or one escape.
  private mutating func step(_ quote: UInt8) throws(DataFault) {
    guard bytes[index] == .backslash, quote == UInt8(ascii: "\"") else {
      index += 1
      return
    }
    let escape = EscapeSequence(in: bytes, at: index, end: end, escapes: .toml)
    guard escape.length > 1, escape.scalar != "\u{FFFD}" || escape.length > 2 else { throw fault() }
    index += escape.length
  }
}
