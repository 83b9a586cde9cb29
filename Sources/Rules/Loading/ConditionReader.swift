import PolicyYAML

extension ValueReader where Value == Condition {
  static let condition = ValueReader.object(ConditionFields.object) { keyed in
    if keyed.has(ConditionFields.entity.key) { return readEntity(keyed) }
    for key in Self.entityKeys where keyed.has(key) {
      keyed.context.report(.belongsTo(key, ConditionFields.entity.key), at: keyed.node(key)?.range ?? keyed.place)
    }
    return keyed[ConditionFields.wording].map(Condition.wording)
      ?? keyed[ConditionFields.combination].map(Condition.combination)
      ?? keyed[ConditionFields.field].map(Condition.field) ?? keyed[ConditionFields.link].map(Condition.link)
      ?? keyed[ConditionFields.count].map(Condition.count)
      ?? keyed[ConditionFields.exception].map(Condition.exception)
  }

  /// Keys that only say more of an entity.
  private static let entityKeys = [
    ConditionFields.roles.key, ConditionFields.classes.key, ConditionFields.excludedClasses.key,
    ConditionFields.minimumConfidence.key, ConditionFields.unlessRegistered.key, ConditionFields.limits.key,
  ]

  private static func readEntity(_ keyed: KeyedReader) -> Condition? {
    let kind = keyed[ConditionFields.entity]
    let (roles, classes) = (keyed[ConditionFields.roles], keyed[ConditionFields.classes])
    let excluded = keyed[ConditionFields.excludedClasses]
    let confidence = keyed[ConditionFields.minimumConfidence]
    let unlessRegistered = keyed[ConditionFields.unlessRegistered]
    let limits = keyed[ConditionFields.limits]
    guard let kind else { return nil }
    return .entity(
      EntityCondition(
        kind: kind, roles: roles.map(Set.init), classes: classes.map(Set.init),
        excludedClasses: Set(excluded ?? []), minimumConfidence: confidence,
        unlessRegistered: unlessRegistered ?? true, limits: limits ?? [:]))
  }
}
