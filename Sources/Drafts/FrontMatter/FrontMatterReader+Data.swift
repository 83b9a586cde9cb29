import SourceText

extension FrontMatterReader {
  /// The fields of a table of TOML or JSON.
  mutating func fields(
    of root: DataValue, path: String = "", _ builder: inout DraftBuilder
  ) -> [FrontMatterField] {
    guard case .table(let members) = root.content else { return [] }
    return members.map { member in
      let key = member.key.string(in: builder.source)
      let path = note(key: key, member.key.range, below: path, &builder)
      let value = value(of: member.value, path: path, &builder)
      return FrontMatterField(key: key, keyRange: fileRange(member.key.range), value: value)
    }
  }

  private mutating func value(
    of value: DataValue, path: String, _ builder: inout DraftBuilder
  ) -> FrontMatterValue {
    let content: FrontMatterValue.Content
    switch value.content {
    case .text(let text):
      covered.append(value.range)
      builder.write(text, .frontMatter(path))
      content = .text(text.string(in: builder.source))
    case .literal:
      covered.append(value.range)
      let text = DataText(range: value.range, escapes: .none)
      builder.write(text, .frontMatter(path))
      content = .literal(text.string(in: builder.source))
    case .boolean(let isTrue):
      covered.append(value.range)
      content = .boolean(isTrue)
    case .null:
      covered.append(value.range)
      content = .null
    case .list(let elements):
      var values: [FrontMatterValue] = []
      for (index, element) in elements.enumerated() {
        values.append(self.value(of: element, path: Identifier.path(path, element: index), &builder))
      }
      content = .list(values)
    case .table: content = .table(fields(of: value, path: path, &builder))
    }
    return FrontMatterValue(content: content, range: fileRange(value.range))
  }
}
