import PolicyYAML

extension ValueReader where Value == CombinationCondition {
  static let combination = ValueReader.object(CombinationFields.object) { keyed in
    let (all, any) = (keyed[CombinationFields.allOf], keyed[CombinationFields.anyOf])
    let window = keyed[CombinationFields.inside] ?? keyed[CombinationFields.within]
    let parts = [CombinationFields.allOf, CombinationFields.anyOf].map { keyed.node($0.key)?.sequence?.count ?? 0 }
    if parts[0] + min(parts[1], 1) < 2, keyed.has("all-of") || keyed.has("any-of") {
      keyed.context.report(.tooFewParts, at: keyed.place)
    }
    return CombinationCondition(allOf: all ?? [], anyOf: any ?? [], window: window ?? .sentence)
  }
}
