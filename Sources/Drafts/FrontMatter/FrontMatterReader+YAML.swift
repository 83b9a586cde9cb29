import PolicyYAML
import SourceText

extension FrontMatterReader {
  mutating func yamlFields(
    in content: ByteRange, _ builder: inout DraftBuilder
  ) -> Result<[FrontMatterField], FrontMatterFault> {
    let document = Parser.parse(utf8, in: content)
    guard document.faults.isEmpty else { return .failure(.unsupported) }
    guard let root = document.root else { return .success([]) }
    guard let mapping = root.mapping else { return .failure(.unsupported) }
    return .success(fields(of: mapping, path: "", &builder))
  }

  private mutating func fields(
    of mapping: Mapping, path: String, _ builder: inout DraftBuilder
  ) -> [FrontMatterField] {
    var fields: [FrontMatterField] = []
    fields.reserveCapacity(mapping.entries.count)
    for entry in mapping.entries {
      let key = entry.key.value
      let path = note(key: key, entry.key.range, below: path, &builder)
      let value = value(of: entry.value, path: path, &builder)
      fields.append(FrontMatterField(key: key, keyRange: fileRange(entry.key.range), value: value))
    }
    return fields
  }

  private mutating func value(
    of node: Node, path: String, _ builder: inout DraftBuilder
  ) -> FrontMatterValue {
    let content: FrontMatterValue.Content
    switch node.content {
    case .scalar(let scalar):
      covered.append(node.range)
      builder.begin(.frontMatter(path))
      append(scalar, to: &builder)
      builder.end()
      content = scalar.isEmpty ? .null : .text(scalar.value)
    case .sequence(let items):
      var values: [FrontMatterValue] = []
      values.reserveCapacity(items.count)
      for item in items {
        let path = Identifier.path(path, element: values.count)
        values.append(value(of: item, path: path, &builder))
      }
      content = .list(values)
    case .mapping(let mapping): content = .table(fields(of: mapping, path: path, &builder))
    }
    return FrontMatterValue(content: content, range: fileRange(node.range))
  }

  private func append(_ scalar: Scalar, to builder: inout DraftBuilder) {
    if let whole = scalar.verbatimRange {
      let lineEnd = ByteSearch.first(
        .newline, or: .carriageReturn, in: builder.source, from: whole.start, to: whole.end)
      guard lineEnd != nil else { return builder.append(whole.start, whole.end) }
      return PlainTextReader.append(whole, .part, to: &builder, scope: builder.scope, row: builder.row)
    }
    let value = Array(scalar.value.utf8)
    var isAtLineStart = false
    for piece in scalar.pieces {
      let isLine = piece.isVerbatim && !builder.source[piece.source.indices].contains(.newline)
      if isLine {
        builder.append(piece.source.start, piece.source.end)
        isAtLineStart = false
      } else {
        append(piece, of: value, isAtLineStart: &isAtLineStart, to: &builder)
      }
    }
  }

  /// Appends a piece character by character; an empty line parts segments.
  private func append(
    _ piece: ScalarPiece, of value: [UInt8], isAtLineStart: inout Bool, to builder: inout DraftBuilder
  ) {
    var offset = piece.value.start
    for character in String(decoding: value[piece.value.indices], as: UTF8.self).unicodeScalars {
      let length = UTF8.width(character)
      let start = piece.source.start + (piece.isVerbatim ? offset - piece.value.start : 0)
      let source = piece.isVerbatim ? ByteRange(start: start, length: length) : piece.source
      if character == "\n", isAtLineStart { builder.begin(builder.scope, row: builder.row) }
      if source.count == length, builder.source[source.indices].elementsEqual(value[offset..<offset + length]) {
        builder.append(source.start, source.end)
      } else {
        builder.append(character, for: source.start, source.end)
      }
      isAtLineStart = character == "\n"
      offset += length
    }
  }
}
