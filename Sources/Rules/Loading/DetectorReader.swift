import PolicyYAML
import SourceText

extension ValueReader where Value == DetectorDeclaration {
  static let detector = ValueReader.object(DetectorFields.object) { keyed in
    let id = keyed[DetectorFields.id]
    let entity = keyed[DetectorFields.entity]
    let kind = keyed[DetectorFields.kind]
    let validator = keyed[DetectorFields.validator]
    let patterns = readPatterns(keyed, kind: kind)
    let detector = DetectorDeclaration(
      id: id ?? "", entity: entity ?? .url, kind: kind ?? .pattern, patterns: patterns, validator: validator,
      context: keyed[DetectorFields.context] ?? .init(raise: [], lower: []),
      weights: keyed[DetectorFields.weights] ?? keyed.context.names.weights,
      threshold: keyed[DetectorFields.threshold] ?? Confidence(score: 0), role: keyed[DetectorFields.role],
      lists: keyed[DetectorFields.lists] ?? [], isReported: keyed[DetectorFields.reported] ?? true,
      examples: keyed[DetectorFields.examples] ?? [],
      knownFaults: readKnownFaults(keyed), path: keyed.context.file.path,
      declaredAt: keyed.range(of: DetectorFields.id))
    return id == nil || entity == nil || kind == nil ? nil : detector
  }

  /// The patterns, of which a detector by pattern needs one at least; one by terms needs a list.
  private static func readPatterns(
    _ keyed: KeyedReader, kind: DetectorDeclaration.Kind?
  ) -> [DetectorDeclaration.Pattern] {
    let patterns = keyed[DetectorFields.patterns]
    if kind == .terms, !keyed.has(DetectorFields.lists.key) {
      keyed.context.report(.missingKey(DetectorFields.lists.key), at: keyed.keyRange(of: DetectorFields.kind))
    }
    if kind == .pattern {
      if !keyed.has(DetectorFields.patterns.key) {
        keyed.context.report(.missingKey(DetectorFields.patterns.key), at: keyed.keyRange(of: DetectorFields.kind))
      } else if keyed.node(DetectorFields.patterns.key)?.sequence?.isEmpty == true {
        keyed.context.report(.emptyList, at: keyed.range(of: DetectorFields.patterns))
      }
    }
    let needsScore = !keyed.has(DetectorFields.validator.key)
    return (patterns ?? []).map { pattern in
      if needsScore, pattern.score == nil { keyed.context.report(.missingScore, at: pattern.declaredAt) }
      return pattern.declaration
    }
  }

  private static func readKnownFaults(_ keyed: KeyedReader) -> [Example] {
    let missed = keyed[DetectorFields.missed] ?? []
    let wrong = keyed[DetectorFields.wrong] ?? []
    for example in missed where example.marked.isEmpty { keyed.context.report(.unmarkedFault, at: example.declaredAt) }
    for example in wrong where !example.marked.isEmpty { keyed.context.report(.markedButGood, at: example.declaredAt) }
    return missed + wrong
  }
}

extension ValueReader where Value == DetectorDeclaration.Context {
  static let context = ValueReader.object(ContextFields.object) { keyed in
    DetectorDeclaration.Context(
      raise: keyed[ContextFields.raise] ?? [], lower: keyed[ContextFields.lower] ?? [],
      reach: keyed[ContextFields.reach] ?? .sentence)
  }
}
