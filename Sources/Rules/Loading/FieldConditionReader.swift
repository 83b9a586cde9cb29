import PolicyYAML

extension ValueReader where Value == FieldCondition {
  static let fieldCondition = ValueReader.object(FieldConditionFields.object) { keyed in
    FieldCondition(
      require: keyed[FieldConditionFields.require], notPast: keyed[FieldConditionFields.notPast],
      tests: keyed[FieldConditionFields.tests] ?? [], needs: keyed[FieldConditionFields.needs] ?? [])
  }
}

extension ValueReader where Value == [FieldTest] {
  /// Keys of the front matter, each with a value or several.
  static let fieldTests = ValueReader(
    .table(keys: "^.+$", values: ValueReader<[String]>.oneOrMore(of: .text).shape)
  ) { node, context in
    guard let mapping = node.mapping else {
      return context.reject(.expectedTable(example: "media[].people: identifiable"), at: node.range)
    }
    return mapping.entries.compactMap { entry in
      ValueReader<[String]>.oneOrMore(of: .text).read(entry.value, context).map {
        FieldTest(key: entry.key.value, values: $0)
      }
    }
  }
}
