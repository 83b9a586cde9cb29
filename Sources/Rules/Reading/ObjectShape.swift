/// The keys that a mapping may have. A class, since it is handed on with every mapping that is read.
final class ObjectShape: Sendable {
  /// How many of some keys must be there.
  enum Count: Sendable {
    case exactlyOne
    case atMostOne
    case atLeastOne
  }

  let fields: [FieldShape]
  /// The keys of the fields, in their order.
  let keys: [String]
  let requiredKeys: [String]
  /// Keys of which a certain number must be there.
  let groups: [(count: Count, keys: [String])]
  /// What is said where a required key is missing.
  let missing: @Sendable (String) -> RuleFault

  init(
    _ fields: [FieldShape], groups: [(count: Count, keys: [String])] = [],
    missing: @escaping @Sendable (String) -> RuleFault = RuleFault.missingKey
  ) {
    self.fields = fields
    keys = fields.map(\.key)
    requiredKeys = fields.filter(\.isRequired).map(\.key)
    self.groups = groups
    self.missing = missing
  }
}
