import PolicyYAML

extension ValueReader where Value == WordingPattern {
  static let wording = ValueReader<Scalar>.scalar.map { scalar, node, context -> WordingPattern? in
    guard let expansion = PatternReader.expand(scalar, context.names.macros, context) else { return nil }
    guard PatternReader.check(expansion, of: scalar, .pattern, context) else { return nil }
    return WordingPattern(regex: expansion.text, declaredAt: node.range)
  }
}
