import PolicyYAML

/// The keys of a rule's setting that says more than one word.
enum RuleEntryFields {
  static let state = Field(
    "severity", ValueReader<RuleState>.choice(.setting), de: "Die Schwere, oder off oder on.",
    en: "The severity, or off or on.")
  static let minimumConfidence = Field(
    "min-confidence", .threshold, de: "Die Sicherheit, ab der ein Fund gemeldet wird.",
    en: "The confidence from which on a finding is reported.")
  static let locked = Field(
    "locked", .flag, de: "Ob eine Richtlinie, die diese erweitert, nicht darunter gehen darf.",
    en: "Whether a policy that extends this one may not go below.")

  static let object = ObjectShape([state.shape, minimumConfidence.shape, locked.shape])
}
