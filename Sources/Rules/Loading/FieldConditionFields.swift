import PolicyYAML

/// The keys of a condition over front matter.
enum FieldConditionFields {
  static let require = Field(
    "require", .text, de: "Der Schlüssel, der da sein muss: consent, media[].alt.",
    en: "The key that must be there: consent, media[].alt.")
  static let notPast = Field(
    "not-past", .text, de: "Der Schlüssel eines Datums, das nicht vergangen sein darf: consent[].expires.",
    en: "The key of a date that may not be past: consent[].expires.")
  static let tests = Field(
    "if", .fieldTests, de: "Nur wenn diese Schlüssel diese Werte haben.", en: "Only where these keys have these values."
  )
  static let needs = Field(
    "needs", .list(of: ValueReader<[EntityRequirement]>.oneOrMore(of: .requirement)),
    de: "Nur wenn das im Entwurf steht; eine Liste statt einer Angabe: eine davon.",
    en: "Only where this stands in the draft; a list in place of one: one of them.")

  static let object = ObjectShape(
    [require.shape, notPast.shape, tests.shape, needs.shape], groups: [(.exactlyOne, [require.key, notPast.key])])
}
