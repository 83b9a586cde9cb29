package import SourceText

/// Reads JSON (RFC 8259) into values with ranges. Time is linear; nesting is limited.
package struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let maximumDepth: Int
  private(set) var index: Int

  /// Reads a range of the bytes that holds one value and blanks.
  package static func read(
    _ bytes: [UInt8], in range: ByteRange? = nil, maximumDepth: Int = DraftLimits.standard.maximumDepth
  ) throws(DataFault) -> DataValue {
    let range = range ?? ByteRange(0, bytes.count)
    let result: Result<DataValue, DataFault> = bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes, range, maximumDepth: maximumDepth)
      return Result { () throws(DataFault) in
        let value = try reader.value(depth: 0)
        try reader.finish()
        return value
      }
    }
    return try result.get()
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, maximumDepth: Int) {
    self.bytes = bytes
    index = range.start
    end = min(range.end, bytes.count)
    self.maximumDepth = maximumDepth
  }

  /// Reads the value that starts at ``index`` or after blanks.
  mutating func value(depth: Int) throws(DataFault) -> DataValue {
    skipBlanks()
    guard depth <= maximumDepth else { throw fault(.tooDeep) }
    guard index < end else { throw fault(.syntax) }
    let start = index
    let content: DataValue.Content
    switch bytes[index] {
    case UInt8(ascii: "{"): content = .table(try members(depth: depth))
    case UInt8(ascii: "["): content = .list(try elements(depth: depth))
    case UInt8(ascii: "\""): content = .text(try text())
    case UInt8(ascii: "t"): content = try word("true", .boolean(true))
    case UInt8(ascii: "f"): content = try word("false", .boolean(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default:
      try number()
      content = .literal
    }
    return DataValue(content: content, range: ByteRange(start, index))
  }

  /// Takes the blanks after the outermost value, which nothing may follow.
  mutating func finish() throws(DataFault) {
    skipBlanks()
    guard index == end else { throw fault(.syntax) }
  }

  mutating func skipBlanks() {
    while index < end, bytes[index] == .space || bytes[index].isLineEnd || bytes[index] == .tab { index += 1 }
  }

  /// Takes a comma between two items; false where the closing sign stands instead.
  mutating func separator(before closing: UInt8) throws(DataFault) -> Bool {
    skipBlanks()
    guard index < end else { throw fault(.syntax) }
    if bytes[index] == closing {
      index += 1
      return false
    }
    guard bytes[index] == UInt8(ascii: ",") else { throw fault(.syntax) }
    index += 1
    return true
  }

  /// Takes the opening sign; true where the closing one follows at once.
  mutating func isEmpty(closedBy closing: UInt8) -> Bool {
    index += 1
    skipBlanks()
    guard index < end, bytes[index] == closing else { return false }
    index += 1
    return true
  }

  private mutating func members(depth: Int) throws(DataFault) -> [DataMember] {
    if isEmpty(closedBy: UInt8(ascii: "}")) { return [] }
    var members: [DataMember] = []
    repeat {
      skipBlanks()
      guard index < end, bytes[index] == UInt8(ascii: "\"") else { throw fault(.syntax) }
      let key = try text()
      skipBlanks()
      guard index < end, bytes[index] == UInt8(ascii: ":") else { throw fault(.syntax) }
      index += 1
      members.append(DataMember(key: key, value: try value(depth: depth + 1)))
    } while try separator(before: UInt8(ascii: "}"))
    return members
  }

  private mutating func elements(depth: Int) throws(DataFault) -> [DataValue] {
    if isEmpty(closedBy: UInt8(ascii: "]")) { return [] }
    var elements: [DataValue] = []
    repeat { elements.append(try value(depth: depth + 1)) } while try separator(before: UInt8(ascii: "]"))
    return elements
  }

  private mutating func text() throws(DataFault) -> DataText {
    let start = index + 1
    index = start
    var hasEscapes = false
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return DataText(range: ByteRange(start, index - 1), escapes: hasEscapes ? .json : .none)
      case .backslash:
        hasEscapes = true
        try escape()
      case 0..<0x20: throw fault(.syntax)
      default: index += 1
      }
    }
    throw fault(.syntax)
  }

  private mutating func escape() throws(DataFault) {
    guard index + 1 < end else { throw fault(.syntax) }
    switch bytes[index + 1] {
    case UInt8(ascii: "u"):
      guard EscapeSequence.hex(bytes, index + 2, 4, end) != nil else { throw fault(.syntax) }
      index += 6
    case UInt8(ascii: "\""), .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 2
    default: throw fault(.syntax)
    }
  }

  private mutating func word(
    _ word: StaticString, _ content: DataValue.Content
  ) throws(DataFault) -> DataValue.Content {
    let length = word.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: length)
    guard index + length <= end, bytes[index..<index + length].elementsEqual(expected) else { throw fault(.syntax) }
    index += length
    return content
  }

  private mutating func number() throws(DataFault) {
    if index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
    let isZero = index < end && bytes[index] == UInt8(ascii: "0")
    let digits = skipDigits()
    guard digits > 0, !isZero || digits == 1 else { throw fault(.syntax) }
    if index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard skipDigits() > 0 else { throw fault(.syntax) }
    }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard skipDigits() > 0 else { throw fault(.syntax) }
    }
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < end, bytes[index].isDigit { index += 1 }
    return index - start
  }

  func fault(_ reason: DataFault.Reason) -> DataFault {
    DataFault(reason: reason, offset: min(index, end))
  }
}
