extension RuleLibrary {
  /// The kinds that some rule objects to, alone or in a combination.
  var objectedKinds: Set<EntityKind> {
    var kinds: Set<EntityKind> = []
    for rule in rules {
      switch rule.condition {
      case .entity(let condition): kinds.insert(condition.kind)
      case .combination(let condition): kinds.formUnion((condition.allOf.flatMap(\.self) + condition.anyOf).map(\.kind))
      case .wording(let condition): kinds.formUnion(condition.needs.flatMap(\.self).map(\.kind))
      case .field, .link, .count, .exception: continue
      }
    }
    return kinds
  }
}
