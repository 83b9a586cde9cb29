import PolicyYAML

/// The keys of `scoring.yml`, and of a detector's own weights.
enum WeightFields {
  static let valid = Field(
    "valid", .integer(0...100), isRequired: true, de: "Was ein gültiger Wert dazugibt, in Punkten von 100.",
    en: "What a valid value adds, in points of 100.")
  static let raise = Field(
    "raise", .integer(0...100), isRequired: true, de: "Was ein Wort dazugibt, das dafür spricht.",
    en: "What a word that speaks for it adds.")
  static let lower = Field(
    "lower", .integer(-100...0), isRequired: true, de: "Was ein Wort abzieht, das dagegen spricht; negativ.",
    en: "What a word that speaks against it takes away; negative.")
  static let invalidBesideKeyword = Field(
    "invalid-beside-keyword", .integer(0...100), isRequired: true,
    de: "Wie sicher ein ungültiger Wert neben einem Wort ist, das dafür spricht.",
    en: "How sure an invalid value is beside a word that speaks for it.")

  static let object = ObjectShape([valid.shape, raise.shape, lower.shape, invalidBesideKeyword.shape])
}
