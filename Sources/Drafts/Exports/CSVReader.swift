import SourceText

/// Reads CSV (RFC 4180) with comma, semicolon or tab: each field is a segment, its paragraphs several.
///
/// A quote inside a field that does not start with one is text; a quoted field that never ends is told.
struct CSVReader {
  private let separator: UInt8
  private let end: Int
  private var index: Int
  private var row = 1

  static func read(_ range: ByteRange, into builder: inout DraftBuilder) {
    var reader = CSVReader(range, separator: separator(in: builder.source, range))
    while reader.index < reader.end { reader.readField(into: &builder) }
    builder.end()
  }

  private init(_ range: ByteRange, separator: UInt8) {
    index = range.start
    end = range.end
    self.separator = separator
  }

  /// The sign that stands most often in the first record outside of quotes; a comma where none does.
  private static func separator(in source: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in source[range.indices] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte.isLineEnd { break }
      if let candidate = candidates.firstIndex(of: byte) { counts[candidate] += 1 }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 } ?? 0
    return candidates[best]
  }

  private mutating func readField(into builder: inout DraftBuilder) {
    builder.begin(.tableCell, row: row)
    while index < end, builder.source[index] == .space { index += 1 }
    if index < end, builder.source[index] == UInt8(ascii: "\"") {
      readQuoted(into: &builder)
    }
    readBare(into: &builder)
    builder.end()
    guard index < end else { return }
    if builder.source[index] != separator { row += 1 }
    let isCRLF =
      builder.source[index] == .carriageReturn && index + 1 < end && builder.source[index + 1] == .newline
    index += isCRLF ? 2 : 1
  }

  /// Reads up to the closing quote; two quotes are one.
  private mutating func readQuoted(into builder: inout DraftBuilder) {
    let opening = index
    index += 1
    while let quote = ByteSearch.first(UInt8(ascii: "\""), in: builder.source, from: index, to: end) {
      append(index, quote, to: &builder)
      index = quote + 1
      guard index < end, builder.source[index] == UInt8(ascii: "\"") else { return }
      builder.append("\"", for: quote, index + 1)
      index += 1
    }
    builder.issues.append(.malformed(format: .csv, range: ByteRange(opening, end)))
    append(index, end, to: &builder)
    index = end
  }

  /// Reads up to the next separator or line end.
  private mutating func readBare(into builder: inout DraftBuilder) {
    let start = index
    while index < end, builder.source[index] != separator, !builder.source[index].isLineEnd { index += 1 }
    append(start, index, to: &builder)
  }

  private func append(_ start: Int, _ end: Int, to builder: inout DraftBuilder) {
    PlainTextReader.append(ByteRange(start, end), .part, to: &builder, scope: .tableCell, row: row)
  }
}
