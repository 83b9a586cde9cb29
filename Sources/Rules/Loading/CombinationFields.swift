import PolicyYAML

/// The keys of a combination.
enum CombinationFields {
  static let allOf = Field(
    "all-of", .list(of: ValueReader<[EntityRequirement]>.oneOrMore(of: .requirement)),
    de: "Angaben, die alle da sein müssen; eine Liste statt einer Angabe: eine davon.",
    en: "Things that must all be there; a list in place of one: one of them.")
  static let anyOf = Field(
    "any-of", .list(of: .requirement), de: "Angaben, von denen eine da sein muss.",
    en: "Things of which one must be there.")
  static let anyCount = Field(
    "any-count", .integer(1...20), de: "Wie viele verschiedene Arten aus any-of da sein müssen (sonst 1).",
    en: "How many different kinds of any-of must be there (1 where not given).")
  static let unless = Field(
    "unless", .list(of: .requirement), de: "Steht eine davon im selben Fenster, schweigt die Regel.",
    en: "Where one of them is in the same window, the rule is silent.")
  static let inside = Field(
    "in", ValueReader<Window>.choice(.window), de: "Wie weit sie auseinander stehen dürfen (sonst sentence).",
    en: "How far they may lie apart (sentence where not given).")
  static let within = Field(
    "within", ValueReader<Window>.choice(.window), de: "Dasselbe wie in.", en: "The same as in.")
  static let populationBelow = Field(
    "population-below", .integer(1...100_000_000),
    de: "Gilt nur für Behörden mit weniger Einwohnern (population im Behördenregister).",
    en: "Holds for authorities with fewer inhabitants only (population of the authority register).")
  static let reach = Field(
    "reach", .integer(1...10_000), de: "Wie viele Bytes die Angaben höchstens auseinander stehen.",
    en: "How many bytes the things may be apart at most.")

  static let exemptLevels = Field(
    "unless-level", .list(of: ValueReader<AuthorityLevel>.choice(.level)),
    de: "Für diese Arten von Behörden schweigt die Regel.", en: "The rule is silent for authorities of these kinds.")

  static let object = ObjectShape(
    [
      allOf.shape, anyOf.shape, anyCount.shape, unless.shape, inside.shape, within.shape, populationBelow.shape,
      reach.shape, exemptLevels.shape,
    ],
    groups: [(.atMostOne, [inside.key, within.key]), (.atLeastOne, [allOf.key, anyOf.key])])
}
