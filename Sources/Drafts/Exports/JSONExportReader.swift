import SourceText

/// Reads JSON and JSON Lines, as scheduling tools export them: each string is prose, or what its key says it is.
struct JSONExportReader {
  private let limits: DraftLimits
  private var row = 0

  /// Reads a file of one JSON value; the elements of an outermost list are its rows.
  static func readJSON(_ range: ByteRange, into builder: inout DraftBuilder, limits: DraftLimits) {
    var reader = JSONExportReader(limits: limits)
    reader.readDocument(range, &builder)
    builder.end()
  }

  /// Reads a file of one JSON value a line; each line is a row.
  static func readLines(_ range: ByteRange, into builder: inout DraftBuilder, limits: DraftLimits) {
    var reader = JSONExportReader(limits: limits)
    var start = range.start
    while start < range.end {
      let end = ByteSearch.first(.newline, in: builder.source, from: start, to: range.end) ?? range.end
      reader.row += 1
      reader.readLine(ByteRange(start, end), &builder)
      start = end + 1
    }
    builder.end()
  }

  private init(limits: DraftLimits) {
    self.limits = limits
  }

  private mutating func readDocument(_ range: ByteRange, _ builder: inout DraftBuilder) {
    guard !isBlank(range, builder) else { return }
    do throws(DataFault) {
      var reader = JSONReader(builder.source, range, maximumDepth: limits.maximumDepth)
      let value = try reader.value(depth: 0)
      try reader.finish()
      if case .list(let elements) = value.content {
        for element in elements {
          row += 1
          write(element, key: nil, &builder)
        }
      } else {
        write(value, key: nil, &builder)
      }
    } catch {
      refuse(range, error, .json, &builder)
    }
  }

  private func readLine(_ range: ByteRange, _ builder: inout DraftBuilder) {
    guard !isBlank(range, builder) else { return }
    do throws(DataFault) {
      var reader = JSONReader(builder.source, range, maximumDepth: limits.maximumDepth)
      let value = try reader.value(depth: 0)
      try reader.finish()
      write(value, key: nil, &builder)
    } catch {
      refuse(range, error, .jsonLines, &builder)
    }
  }

  private func isBlank(_ range: ByteRange, _ builder: borrowing DraftBuilder) -> Bool {
    builder.source[range.indices].allSatisfy(\.isBlank)
  }

  /// Reads as bare text what is no JSON, and says so.
  private func refuse(
    _ range: ByteRange, _ fault: DataFault, _ format: DraftFormat, _ builder: inout DraftBuilder
  ) {
    let rest = ByteRange(fault.offset, range.end)
    builder.issues.append(
      fault.reason == .tooDeep ? .cutOff(limit: .nesting, range: rest) : .malformed(format: format, range: rest))
    PlainTextReader.read(range, into: &builder, scope: .uncovered, row: row)
  }

  private func write(_ value: DataValue, key: String?, _ builder: inout DraftBuilder) {
    switch value.content {
    case .text(let text):
      let meaning = ExportKeyMeaning(key: key)
      builder.write(text, meaning.scope, row: row, link: meaning.isTarget ? .attribute : nil)
    case .literal:
      builder.write(
        DataText(range: value.range, escapes: .none), .attribute(Identifier.shown(key ?? "")), row: row)
    case .boolean, .null: break
    case .list(let elements):
      for element in elements { write(element, key: key, &builder) }
    case .table(let members):
      for member in members {
        let key = member.key.string(in: builder.source)
        if !Identifier.isPlain(key) { builder.write(member.key, .uncovered, row: row) }
        write(member.value, key: key, &builder)
      }
    }
  }
}
