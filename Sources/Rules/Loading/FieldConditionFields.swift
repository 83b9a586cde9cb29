import PolicyYAML

/// The keys of a condition over front matter.
enum FieldConditionFields {
  static let require = Field(
    "require", .text, isRequired: true, de: "Der Schlüssel, der da sein muss: consent, media[].alt.",
    en: "The key that must be there: consent, media[].alt.")
  static let tests = Field(
    "if", .fieldTests, de: "Nur wenn diese Schlüssel diese Werte haben.", en: "Only where these keys have these values."
  )

  static let object = ObjectShape([require.shape, tests.shape])
}
