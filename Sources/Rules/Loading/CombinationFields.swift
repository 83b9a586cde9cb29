import PolicyYAML

/// The keys of a combination.
enum CombinationFields {
  static let allOf = Field(
    "all-of", .list(of: .requirement), de: "Angaben, die alle da sein müssen.", en: "Things that must all be there.")
  static let anyOf = Field(
    "any-of", .list(of: .requirement), de: "Angaben, von denen eine da sein muss.",
    en: "Things of which one must be there.")
  static let inside = Field(
    "in", ValueReader<Window>.choice(.window), de: "Wie weit sie auseinander stehen dürfen (sonst sentence).",
    en: "How far they may lie apart (sentence where not given).")
  static let within = Field(
    "within", ValueReader<Window>.choice(.window), de: "Dasselbe wie in.", en: "The same as in.")

  static let object = ObjectShape(
    [allOf.shape, anyOf.shape, inside.shape, within.shape],
    groups: [(.atMostOne, [inside.key, within.key]), (.atLeastOne, [allOf.key, anyOf.key])])
}
