/// The names that a file may refer to.
struct NameTable: Sendable {
  var macros = MacroTable()
  /// Paths of word lists without ending, sorted.
  var lists: [String] = []
  /// The kinds that the product knows and those that detectors declare.
  var entities: Set<EntityKind> = EntityKind.known.union([.personReference])
  var rules: Set<RuleID> = []
  var packs: Set<String> = []
  /// What a detector without weights of its own goes by.
  var weights = ScoreWeights.standard
  /// Names of built-in policies, sorted.
  var policies: [String] = []
  /// Nil where citations are not looked up.
  var laws: LawTable?
  /// Nil where nothing expires.
  var today: CalendarDate?
  /// Whether entries of a register that have ended are told of; those that examples suppose are not.
  var tellsEndedEntries = true
  var tellsEndedExceptions = true

  /// The kind of that name, if there is one.
  func entity(_ name: String) -> EntityKind? {
    let kind = EntityKind(rawValue: name)
    return entities.contains(kind) ? kind : nil
  }

  /// The id of the rule of that name, if there is one.
  func rule(_ name: String) -> RuleID? {
    RuleID(name).flatMap { rules.contains($0) ? $0 : nil }
  }

  func unknownRule(_ name: String) -> RuleFault {
    .unknown(.rule, name, known: rules.map(\.description).sorted())
  }

  func unknownEntity(_ name: String) -> RuleFault {
    .unknown(.entity, name, known: entities.map(\.rawValue).sorted())
  }
}
