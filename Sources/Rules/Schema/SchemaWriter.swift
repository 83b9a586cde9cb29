import SourceText

/// Says in JSON Schema what a shape demands.
///
/// The policy language has no types, but the YAML readers of editors have: where any text may stand, a number or a truth
/// value may too.
struct SchemaWriter {
  let rules: [RuleDeclaration]
  let language: Language

  func value(of shape: Shape) -> JSONValue {
    switch shape {
    case .text: .object([("type", .strings(["string", "number", "boolean"])), ("minLength", .integer(1))])
    case .form(let form): .object([("type", .string("string")), ("pattern", .string(form))])
    case .choice(let words): .object([("enum", .strings(words))])
    case .rule: .object([("enum", .strings(rules.map(\.id.description)))])
    case .integer(let range):
      .object([
        ("type", .string("integer")), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound)),
      ])
    case .flag: .object([("type", .string("boolean"))])
    case .list(let item): .object([("type", .string("array")), ("items", value(of: item))])
    case .object(let shape): object(shape)
    case .table(let keys, let values):
      .object([
        ("type", .string("object")), ("patternProperties", .object([(keys, value(of: values))])),
        ("additionalProperties", .flag(false)),
      ])
    case .ruleTable(let values): ruleTable(values)
    case .either(let shapes): .object([("anyOf", .array(shapes.map(value)))])
    }
  }

  private func object(_ shape: ObjectShape) -> JSONValue {
    let properties = shape.fields.map { field in
      (key: field.key, value: described(value(of: field.shape), field.summary[language]))
    }
    let required = shape.fields.filter(\.isRequired).map(\.key)
    let groups = shape.groups.map(group)
    var entries: [(key: String, value: JSONValue)] = [
      ("type", .string("object")), ("properties", .object(properties)), ("additionalProperties", .flag(false)),
    ]
    if !required.isEmpty { entries.append(("required", .strings(required))) }
    if !groups.isEmpty { entries.append(("allOf", .array(groups))) }
    return .object(entries)
  }

  /// Rules and packs as keys; a rule bears its title.
  private func ruleTable(_ values: Shape) -> JSONValue {
    let value = value(of: values)
    let packs = Set(rules.map { String($0.id.pack) }).sorted()
    return .object([
      ("type", .string("object")),
      (
        "properties",
        .object(
          rules.map { ($0.id.description, described(value, $0.title[language])) } + packs.map { ($0 + "/*", value) })
      ), ("additionalProperties", .flag(false)),
    ])
  }

  private func group(_ group: (count: ObjectShape.Count, keys: [String])) -> JSONValue {
    let single = group.keys.map { JSONValue.object([("required", .strings([$0]))]) }
    return switch group.count {
    case .exactlyOne: .object([("oneOf", .array(single))])
    case .atLeastOne: .object([("anyOf", .array(single))])
    case .atMostOne: .object([("not", .object([("required", .strings(group.keys))]))])
    }
  }

  private func described(_ value: JSONValue, _ description: String) -> JSONValue {
    guard case .object(let entries) = value else { return value }
    return .object([("description", .string(description))] + entries)
  }
}
