/// A place in the bytes of a YAML text, and the small steps from which the grammar is made.
///
/// Lines end at LF or CRLF. A lone CR, which is refused elsewhere, ends a line too, so that what follows it is still
/// read in its right place. No look-up leaves the text: past its end stands a line end.
struct Cursor {
  let bytes: [UInt8]
  /// The byte after the last one of the text.
  let end: Int
  /// The next byte to read.
  var position: Int
  /// The first byte of the line of `position`.
  var lineStart: Int

  /// Starts at `start`, which is the first column of a line.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    self.end = min(end, bytes.count)
    position = min(start, self.end)
    lineStart = position
  }

  var isAtEnd: Bool { position >= end }

  /// The next byte; 0 at the end.
  var current: UInt8 { byte(at: position) }

  /// Bytes between the start of the line and `position`. Before the first character of a line only blanks stand, so
  /// that this is the indentation there.
  var column: Int { position - lineStart }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    offset < end ? bytes[offset] : 0
  }

  @inline(__always)
  func isBlank(at offset: Int) -> Bool {
    let byte = byte(at: offset)
    return byte == ASCII.space || byte == ASCII.tab
  }

  @inline(__always)
  func isLineEnd(at offset: Int) -> Bool {
    guard offset < end else { return true }
    return bytes[offset] == ASCII.lineFeed || bytes[offset] == ASCII.carriageReturn
  }

  /// Whether a character before `offset` would be followed by a blank or the end of the line.
  @inline(__always)
  func isSeparator(at offset: Int) -> Bool {
    isBlank(at: offset) || isLineEnd(at: offset)
  }

  /// Whether the next byte is `indicator` followed by a blank or the end of the line.
  func isAtIndicator(_ indicator: UInt8) -> Bool {
    current == indicator && isSeparator(at: position + 1)
  }

  /// Whether `---` or `...`, followed by a blank or the end of the line, stands at `offset`.
  func isMarker(at offset: Int) -> Bool {
    let first = byte(at: offset)
    guard first == ASCII.hyphen || first == ASCII.fullStop else { return false }
    return byte(at: offset + 1) == first && byte(at: offset + 2) == first && isSeparator(at: offset + 3)
  }

  /// Whether a comment starts here: `#` after a blank or at the start of the line.
  var isAtComment: Bool {
    current == ASCII.numberSign && (position == lineStart || isBlank(at: position - 1))
  }
}
