import PolicyYAML
import SourceText

extension ValueReader where Value == RedactionWords {
  static let redaction = ValueReader.object(RedactionFields.object) { keyed in
    let (placeholders, other) = (keyed[RedactionFields.placeholders], keyed[RedactionFields.other])
    let pseudonyms = keyed[RedactionFields.pseudonyms]
    let (givenNames, surnames) = (keyed[RedactionFields.givenNames], keyed[RedactionFields.surnames])
    guard let placeholders, let other else { return nil }
    return RedactionWords(
      placeholders: placeholders, other: other, pseudonyms: pseudonyms ?? [:], givenNames: givenNames ?? [],
      surnames: surnames ?? [])
  }
}

extension ValueReader where Value == [EntityKind: LocalizedText] {
  static let placeholders = ValueReader(
    .table(keys: ValueReader<EntityKind>.form, values: ValueReader<LocalizedText>.localized.shape)
  ) { node, context in
    guard let mapping = node.mapping else {
      return context.reject(.expectedTable(example: "PERSON: {de: Name, en: name}"), at: node.range)
    }
    var words: Value = [:]
    for entry in mapping.entries {
      guard let kind = context.kind(named: entry.key.value, at: entry.key.range) else { continue }
      words[kind] = ValueReader<LocalizedText>.localized.read(entry.value, context)
    }
    return words
  }
}

extension ValueReader where Value == [RedactionWords.Selector: [String]] {
  static let pseudonyms = ValueReader(
    .table(keys: #"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*(\([a-z-]+\))?$"#, values: ValueReader<[String]>.list(of: .text).shape)
  ) { node, context in
    guard let mapping = node.mapping else {
      return context.reject(.expectedTable(example: "STREET: [Musterweg]"), at: node.range)
    }
    var values: Value = [:]
    for entry in mapping.entries {
      guard let (name, form) = Brackets.split(entry.key.value),
        let kind = context.kind(named: name, at: entry.key.range)
      else { continue }
      values[RedactionWords.Selector(kind, form: form)] = ValueReader<[String]>.list(of: .text)
        .read(entry.value, context)
    }
    return values
  }
}

extension ReadingContext {
  /// A kind that the product knows. The file is read before the detectors, so that no other can be named.
  fileprivate func kind(named name: String, at range: ByteRange) -> EntityKind? {
    let kind = EntityKind(rawValue: name)
    if EntityKind.known.contains(kind) { return kind }
    return reject(.unknown(.entity, name, known: EntityKind.known.map(\.rawValue).sorted()), at: range)
  }
}
