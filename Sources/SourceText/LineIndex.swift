/// The lines of a file, and the way from a byte offset to a ``Position``.
///
/// Building it costs one pass over the file (about 1 GB/s for UTF-8); build it only where a place is printed. A
/// look-up is a binary search and a scan of at most ``stride`` bytes, so that a file of one long line stays linear.
package struct LineIndex: Sendable {
  /// Bytes between two checkpoints.
  static let stride = 1024
  /// UTF-8 code units of a byte order mark, U+FEFF.
  private static let markUnits = 3

  /// What has been counted up to a certain byte, from the start of the file.
  struct Count: Sendable {
    var byte = 0
    var chars = 0
    var units = 0
    /// UTF-8 code units; the file's own bytes where it is UTF-8, bad ones included.
    var utf8Units = 0
  }

  private let file: SourceFile
  /// What has been counted where each line starts.
  private let starts: [Count]
  private let checkpoints: [Count]

  package init(_ file: SourceFile) {
    self.file = file
    (starts, checkpoints) = Self.scan(file)
  }

  package var lineCount: Int { starts.count }

  /// The byte range of a line (from 1) without its line end.
  package func range(ofLine line: Int) -> ByteRange {
    guard line >= 1, line <= starts.count else { return ByteRange(file.bytes.count, file.bytes.count) }
    let start = starts[line - 1].byte
    var end = line < starts.count ? starts[line].byte : file.bytes.count
    let width = file.encoding == .utf8 ? 1 : 2
    while end - width >= start, isLineEnd(at: end - width, width: width) { end -= width }
    return ByteRange(start, end)
  }

  /// The text of a line (from 1) without its line end and byte order mark; bad bytes are U+FFFD.
  package func text(ofLine line: Int) -> String {
    let range = range(ofLine: line)
    let start = line == 1 ? min(range.start + file.markLength, range.end) : range.start
    var decoder = ScalarDecoder(file: file, at: start)
    var text = ""
    while decoder.offset < range.end, let scalar = decoder.next() { text.unicodeScalars.append(scalar.value) }
    return text
  }

  /// The place of a byte; an offset past the end is the end, one inside a character is that character's start.
  package func position(ofByte offset: Int) -> Position {
    let target = min(max(offset, 0), file.bytes.count)
    let lineIndex = Self.last(in: starts, atOrBefore: target)
    let start = starts[lineIndex]
    let checkpoint = checkpoints[Self.last(in: checkpoints, atOrBefore: target)]
    var count = checkpoint.byte > start.byte ? checkpoint : start
    var decoder = ScalarDecoder(file: file, at: count.byte)
    while decoder.offset < target, let scalar = decoder.next(), decoder.offset <= target {
      count.chars += 1
      count.units += scalar.value.utf16.count
      count.utf8Units += scalar.utf8Length
    }
    let mark = lineIndex == 0 && file.markLength > 0 && target >= file.markLength ? 1 : 0
    return Position(
      byte: target, char: count.chars, line: lineIndex + 1, column: count.chars - start.chars + 1 - mark,
      utf16Column: count.units - start.units + 1 - mark,
      utf8Column: count.utf8Units - start.utf8Units + 1 - mark * Self.markUnits)
  }

  /// The printed form of a byte range.
  package func region(of range: ByteRange) -> Region {
    Region(start: position(ofByte: range.start), end: position(ofByte: range.end))
  }

  private func isLineEnd(at offset: Int, width: Int) -> Bool {
    let unit: UInt16 =
      switch file.encoding {
      case .utf8: UInt16(file.bytes[offset])
      case .utf16LittleEndian: UInt16(file.bytes[offset]) | UInt16(file.bytes[offset + 1]) << 8
      case .utf16BigEndian: UInt16(file.bytes[offset]) << 8 | UInt16(file.bytes[offset + 1])
      }
    return unit == 0x0A || unit == 0x0D
  }

  private static func last(in counts: [Count], atOrBefore offset: Int) -> Int {
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if counts[middle].byte <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func scan(_ file: SourceFile) -> (starts: [Count], checkpoints: [Count]) {
    var starts = [Count()]
    var checkpoints = [Count()]
    var count = Count()
    var decoder = ScalarDecoder(file: file, at: 0)
    var afterReturn = false
    while let scalar = decoder.next() {
      if afterReturn, scalar.value != "\n" { starts.append(count) }
      count.byte = decoder.offset
      count.chars += 1
      count.units += scalar.value.utf16.count
      count.utf8Units += scalar.utf8Length
      afterReturn = scalar.value == "\r"
      if scalar.value == "\n" { starts.append(count) }
      if count.byte - checkpoints[checkpoints.count - 1].byte >= stride { checkpoints.append(count) }
    }
    if afterReturn { starts.append(count) }
    return (starts, checkpoints)
  }
}
