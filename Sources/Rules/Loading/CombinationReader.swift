import PolicyYAML

extension ValueReader where Value == CombinationCondition {
  static let combination = ValueReader.object(CombinationFields.object) { keyed in
    if !hasTwoParts(keyed) { keyed.context.report(.tooFewParts, at: keyed.place) }
    return CombinationCondition(
      allOf: keyed[CombinationFields.allOf] ?? [], anyOf: keyed[CombinationFields.anyOf] ?? [],
      anyCount: keyed[CombinationFields.anyCount] ?? 1, unless: keyed[CombinationFields.unless] ?? [],
      window: keyed[CombinationFields.inside] ?? keyed[CombinationFields.within] ?? .sentence,
      populationBelow: keyed[CombinationFields.populationBelow], reach: keyed[CombinationFields.reach],
      exemptLevels: keyed[CombinationFields.exemptLevels] ?? [])
  }

  /// Whether two parts are asked for; that neither list is there is told elsewhere.
  private static func hasTwoParts(_ keyed: KeyedReader) -> Bool {
    guard keyed.has(CombinationFields.allOf.key) || keyed.has(CombinationFields.anyOf.key) else { return true }
    let parts = [CombinationFields.allOf.key, CombinationFields.anyOf.key]
      .map { keyed.node($0)?.sequence?.count ?? 0 }
    return parts[0] + min(parts[1], keyed[CombinationFields.anyCount] ?? 1) >= 2
  }
}
