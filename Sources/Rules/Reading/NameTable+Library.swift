extension NameTable {
  /// The names that a policy may refer to.
  init(_ library: RuleLibrary, today: CalendarDate?) {
    for (name, text) in library.macros { macros.add(name, text) }
    lists = library.lists.keys.sorted()
    entities.formUnion(library.detectors.map(\.entity))
    rules = Set(library.rules.map(\.id))
    packs = Set(library.rules.map { String($0.id.pack) })
    policies = library.extendablePolicies
    self.today = today
  }
}
