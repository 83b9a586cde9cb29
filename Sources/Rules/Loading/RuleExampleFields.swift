import PolicyYAML

/// The keys of a rule's examples.
enum RuleExampleFields {
  static let authority = Field(
    "authority", .authority, de: "Das Behördenregister, das die Beispiele voraussetzen.",
    en: "The authority register that the examples suppose.")
  static let bad = Field(
    "bad", .list(of: .example), de: "Was beanstandet wird; ⟦…⟧ schließt die Stelle ein.",
    en: "What is objected to; ⟦…⟧ encloses the place.")
  static let good = Field(
    "good", .list(of: .example), de: "Was nicht beanstandet wird.", en: "What is not objected to.")
  static let knownBad = Field(
    "todo-bad", .list(of: .example), de: "Was noch nicht beanstandet wird.", en: "What is not objected to yet.")
  static let knownGood = Field(
    "todo-good", .list(of: .example), de: "Was noch fälschlich beanstandet wird.",
    en: "What is still objected to by mistake.")

  static let object = ObjectShape([authority.shape, bad.shape, good.shape, knownBad.shape, knownGood.shape])
}
