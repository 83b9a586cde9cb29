import PolicyYAML

/// The keys of `redaction.yml`.
enum RedactionFields {
  static let placeholders = Field(
    "placeholders", .placeholders, isRequired: true, de: "Das Wort in Klammern, je Art von Angabe.",
    en: "The word in brackets, by kind.")
  static let other = Field(
    "other", .localized, isRequired: true, de: "Das Wort für jede andere Art.", en: "The word for every other kind.")
  static let pseudonyms = Field(
    "pseudonyms", .pseudonyms, de: "Erfundene Werte je Art, die niemandem gehören können.",
    en: "Invented values by kind that nobody can have.")
  static let givenNames = Field(
    "given-names", .list(of: .text), de: "Erfundene Vornamen.", en: "Invented given names.")
  static let surnames = Field("surnames", .list(of: .text), de: "Erfundene Nachnamen.", en: "Invented surnames.")

  static let object = ObjectShape([
    placeholders.shape, other.shape, pseudonyms.shape, givenNames.shape, surnames.shape,
  ])
}
