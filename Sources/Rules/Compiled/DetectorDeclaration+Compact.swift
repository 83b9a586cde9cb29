import SourceText

/// Without the examples, which a run does not need.
extension DetectorDeclaration: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      id: String(&reader), entity: EntityKind(&reader), kind: Kind(&reader), patterns: [Pattern](&reader),
      validator: ValidatorName?(&reader), context: Context(&reader), weights: ScoreWeights(&reader),
      threshold: Confidence(&reader), role: PersonRole?(&reader), lists: [String](&reader),
      examples: [], knownFaults: [], path: String(&reader), declaredAt: ByteRange(&reader))
  }

  func write(to writer: inout CompactWriter) {
    writer.append(id)
    entity.write(to: &writer)
    kind.write(to: &writer)
    patterns.write(to: &writer)
    validator.write(to: &writer)
    context.write(to: &writer)
    weights.write(to: &writer)
    threshold.write(to: &writer)
    role.write(to: &writer)
    lists.write(to: &writer)
    writer.append(path)
    declaredAt.write(to: &writer)
  }
}

extension DetectorDeclaration.Pattern: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      name: String(&reader), regex: String(&reader), caseless: Bool(&reader), score: Confidence(&reader),
      declaredAt: ByteRange(&reader))
  }

  func write(to writer: inout CompactWriter) {
    writer.append(name)
    writer.append(regex)
    caseless.write(to: &writer)
    score.write(to: &writer)
    declaredAt.write(to: &writer)
  }
}

extension DetectorDeclaration.Context: Compact {
  init(_ reader: inout CompactReader) { self.init(raise: [String](&reader), lower: [String](&reader)) }

  func write(to writer: inout CompactWriter) {
    raise.write(to: &writer)
    lower.write(to: &writer)
  }
}

extension ScoreWeights: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      valid: reader.number(), raise: reader.number(), lower: reader.number(), invalidBesideKeyword: reader.number())
  }

  func write(to writer: inout CompactWriter) {
    for number in [valid, raise, lower, invalidBesideKeyword] { writer.append(number) }
  }
}
