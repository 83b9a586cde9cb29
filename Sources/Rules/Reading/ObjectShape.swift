/// The keys that a mapping may have.
struct ObjectShape: Sendable {
  /// How many of some keys must be there.
  enum Count: Sendable {
    case exactlyOne
    case atMostOne
    case atLeastOne
  }

  let fields: [FieldShape]
  /// Keys of which a certain number must be there.
  let groups: [(count: Count, keys: [String])]
  /// What is said where a required key is missing.
  let missing: @Sendable (String) -> RuleFault

  init(
    _ fields: [FieldShape], groups: [(count: Count, keys: [String])] = [],
    missing: @escaping @Sendable (String) -> RuleFault = RuleFault.missingKey
  ) {
    self.fields = fields
    self.groups = groups
    self.missing = missing
  }

  var keys: [String] { fields.map(\.key) }
}
