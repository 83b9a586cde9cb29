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
    mapping.entries.map { entry in
      note(key: entry.key.value, entry.key.range, &builder)
      let path = Identifier.path(path, entry.key.value)
      let value = value(of: entry.value, path: path, &builder)
      return FrontMatterField(key: entry.key.value, keyRange: fileRange(entry.key.range), value: value)
    }
  }

  private mutating func value(
    of node: Node, path: String, _ builder: inout DraftBuilder
  ) -> FrontMatterValue {
    let content: FrontMatterValue.Content
    switch node.content {
    case .scalar(let scalar):
      covered.append(scalar.range)
      builder.begin(.frontMatter(path))
      append(scalar, to: &builder)
      builder.end()
      content = scalar.isEmpty ? .null : .text(scalar.value)
    case .sequence(let items):
      var values: [FrontMatterValue] = []
      for (index, item) in items.enumerated() { values.append(value(of: item, path: "\(path)[\(index)]", &builder)) }
      content = .list(values)
    case .mapping(let mapping): content = .table(fields(of: mapping, path: path, &builder))
    }
    return FrontMatterValue(content: content, range: fileRange(node.range))
  }

  private func append(_ scalar: Scalar, to builder: inout DraftBuilder) {
    var text = scalar.value
    let whole = scalar.sourceRange(ofValueBytes: ByteRange(0, text.utf8.count))
    let source = builder.source
    let isVerbatim = text.withUTF8 { ByteSearch.areEqual($0, source, at: whole.start, count: whole.count) }
    if isVerbatim {
      return PlainTextReader.append(whole, .part, to: &builder, scope: builder.scope, row: builder.row)
    }
    let value = Array(text.utf8)
    var offset = 0
    var isAtLineStart = false
    for character in scalar.value.unicodeScalars {
      let length = UTF8.width(character)
      let range = scalar.sourceRange(ofValueBytes: ByteRange(start: offset, length: length))
      if character == "\n", isAtLineStart { builder.begin(builder.scope, row: builder.row) }
      append(character, Array(value[offset..<offset + length]), range, to: &builder)
      isAtLineStart = character == "\n"
      offset += length
    }
  }

  private func append(
    _ character: Unicode.Scalar, _ bytes: [UInt8], _ range: ByteRange, to builder: inout DraftBuilder
  ) {
    if range.count == bytes.count, builder.source[range.indices].elementsEqual(bytes) {
      builder.append(range.start, range.end)
    } else {
      builder.append(character, for: range.start, range.end)
    }
  }
}
