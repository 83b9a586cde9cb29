import PolicyYAML

/// The keys of an entry of `overrides:`.
enum OverrideFields {
  static let files = Field(
    "files", .list(of: .glob), isRequired: true, de: "Die Dateien, als Muster wie in .gitignore.",
    en: "The files, as patterns like those of .gitignore.")
  static let rules = Field(
    "rules", .ruleEntries, isRequired: true, de: "Was dort für Regeln gilt.", en: "What holds for rules there.")

  static let object = ObjectShape([files.shape, rules.shape])
}
