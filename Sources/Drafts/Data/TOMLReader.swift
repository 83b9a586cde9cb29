import SourceText

/// Reads TOML 1.0 (https://toml.io/en/v1.0.0) into values with ranges, for front matter.
///
/// Numbers and dates are kept as they are written and not checked beyond the characters they may have.
struct TOMLReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  let maximumDepth: Int
  var index: Int
  /// Every key as it was met; the values name one that is written several times only once.
  private var keys: [DataText] = []

  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: ByteRange, maximumDepth: Int
  ) throws(DataFault) -> (root: DataValue, keys: [DataText]) {
    var reader = TOMLReader(bytes: bytes, end: range.end, maximumDepth: maximumDepth, index: range.start)
    let root = TOMLTable()
    try reader.document(into: root)
    return (DataValue(content: .table(root.members()), range: range), reader.keys)
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, maximumDepth: Int, index: Int) {
    self.bytes = bytes
    self.end = end
    self.maximumDepth = maximumDepth
    self.index = index
  }

  private mutating func document(into root: TOMLTable) throws(DataFault) {
    var table = root
    skipLines()
    while index < end {
      if bytes[index] == UInt8(ascii: "[") {
        table = try header(root)
      } else {
        try pair(into: table, depth: 0)
      }
      try endOfLine()
      skipLines()
    }
  }

  /// Reads `[key]` or `[[key]]` and makes its table.
  private mutating func header(_ root: TOMLTable) throws(DataFault) -> TOMLTable {
    let isList = index + 1 < end && bytes[index + 1] == UInt8(ascii: "[")
    index += isList ? 2 : 1
    skipBlanks()
    let path = try keyPath()
    for _ in 0..<(isList ? 2 : 1) { try take(UInt8(ascii: "]")) }
    return try root.table(at: path, in: bytes, as: isList ? .listed : .header)
  }

  /// Reads `key = value` into a table.
  mutating func pair(into table: TOMLTable, depth: Int) throws(DataFault) {
    var path = try keyPath()
    try take(UInt8(ascii: "="))
    skipBlanks()
    let value = try value(depth: depth)
    let last = path.removeLast()
    let parent = try table.table(at: path, in: bytes, as: .dotted)
    try parent.add(last, value, in: bytes)
  }

  private mutating func keyPath() throws(DataFault) -> [DataText] {
    var path = [try key()]
    skipBlanks()
    while index < end, bytes[index] == UInt8(ascii: ".") {
      index += 1
      skipBlanks()
      path.append(try key())
      skipBlanks()
    }
    guard path.count <= maximumDepth else { throw fault(.tooDeep) }
    keys.append(contentsOf: path)
    return path
  }

  private mutating func key() throws(DataFault) -> DataText {
    guard index < end else { throw fault() }
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { return try lineText() }
    let start = index
    while index < end, isBareKey(bytes[index]) { index += 1 }
    guard index > start else { throw fault() }
    return DataText(range: ByteRange(start, index), escapes: .none)
  }

  private func isBareKey(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  // MARK: Signs

  mutating func take(_ sign: UInt8) throws(DataFault) {
    skipBlanks()
    guard index < end, bytes[index] == sign else { throw fault() }
    index += 1
  }

  mutating func skipBlanks() {
    while index < end, bytes[index] == .space || bytes[index] == .tab { index += 1 }
  }

  /// Passes over blanks, line ends and comments.
  mutating func skipLines() {
    while index < end {
      if bytes[index] == UInt8(ascii: "#") {
        while index < end, !bytes[index].isLineEnd { index += 1 }
      } else if bytes[index].isBlank {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func endOfLine() throws(DataFault) {
    skipBlanks()
    guard index < end, bytes[index] != UInt8(ascii: "#"), !bytes[index].isLineEnd else { return }
    throw fault()
  }

  func fault(_ reason: DataFault.Reason = .syntax) -> DataFault {
    DataFault(reason: reason, offset: min(index, end))
  }
}
