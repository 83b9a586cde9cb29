import PolicyYAML

extension ValueReader where Value == LinkCondition {
  static let linkCondition = ValueReader.object(LinkFields.object) { keyed in
    LinkCondition(
      hosts: keyed[LinkFields.hosts] ?? [], parameters: keyed[LinkFields.parameters] ?? [],
      paths: keyed[LinkFields.paths] ?? [], texts: (keyed[LinkFields.texts] ?? []).map { $0.lowercased() },
      unlessRegistered: keyed[LinkFields.unlessRegistered] ?? true, unlessWithin: keyed[LinkFields.unlessWithin] ?? [])
  }
}
