package import SourceText

/// A line of a draft with every entity masked, and where in it a finding stands.
package struct MaskedLine: Hashable, Sendable {
  package let text: MaskedText
  /// Code points of `text`, half-open; the end is cut at the line's end.
  package let columns: Range<Int>

  package init(text: MaskedText, columns: Range<Int>) {
    self.text = text
    self.columns = columns
  }
}

extension MaskedLine {
  /// The most that is shown of a long line, in columns, and the most of it before the finding.
  private static let limit = 160
  private static let leadingLimit = 60

  /// Masks the line `line` (a byte range without the line end) around a finding; a long line is cut on both sides
  /// and bears an ellipsis there, so that the cost does not grow with the line.
  package init(
    of finding: ByteRange, onLine line: ByteRange, of file: SourceFile, masking masked: MaskedRanges
  ) {
    let isShort = line.count <= Self.limit
    let start = isShort ? line.start : Self.start(before: finding.start, onLine: line, of: file)
    var masker = Masker(file, at: start, masking: masked)
    if start > line.start { masker.writeEllipsis() }
    masker.write(upTo: min(finding.start, line.end))
    let lower = masker.count
    masker.write(upTo: min(finding.end, line.end), limit: Self.limit)
    let upper = masker.count
    masker.write(upTo: line.end, limit: Self.limit)
    if masker.offset < line.end { masker.writeEllipsis() }
    self.init(text: MaskedText(printable: masker.finish()), columns: lower..<upper)
  }

  /// The byte at which to start on a long line: its start, or the start of a character at most ``leadingLimit`` code points
  /// before the finding.
  private static func start(before offset: Int, onLine line: ByteRange, of file: SourceFile) -> Int {
    var start = min(max(offset, line.start), line.end)
    for _ in 0..<leadingLimit where start > line.start { start = character(before: start, of: file) }
    return max(start, line.start)
  }

  /// The byte at which the character before `offset` starts; a bad byte is a character of its own.
  private static func character(before offset: Int, of file: SourceFile) -> Int {
    let unit = file.encoding == .utf8 ? 1 : 2
    let longest = file.encoding == .utf8 ? 4 : 2
    var start = offset - unit
    for _ in 1..<longest where isContinuation(at: start, of: file) { start -= unit }
    return isContinuation(at: start, of: file) ? offset - unit : start
  }

  /// Whether a character cannot start at this byte: UTF-8 continuation byte or low surrogate.
  private static func isContinuation(at offset: Int, of file: SourceFile) -> Bool {
    let high = file.encoding == .utf16LittleEndian ? offset + 1 : offset
    guard offset >= 0, high < file.bytes.count else { return false }
    return file.encoding == .utf8 ? file.bytes[high] & 0xC0 == 0x80 : file.bytes[high] & 0xFC == 0xDC
  }
}
