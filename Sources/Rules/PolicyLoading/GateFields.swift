import PolicyYAML

/// The keys of the gate.
enum GateFields {
  static let failOn = Field(
    "fail-on", ValueReader<FailLevel>.choice(.severity), de: "Die Schwere, ab der die Prüfung scheitert.",
    en: "The severity from which on the check fails.")
  static let minimumConfidence = Field(
    "min-confidence", .threshold, de: "Die Sicherheit, ab der sie scheitert; Funde darunter werden gezeigt.",
    en: "The confidence from which on it fails; findings below are shown.")
  static let inlineExceptions = Field(
    "inline-exceptions", ValueReader<Gate.InlineExceptions>.choice(.choice),
    de: "Welche Funde eine Ausnahme im Entwurf selbst aufheben darf.",
    en: "Which findings an exception inside a draft may silence.")

  static let object = ObjectShape([failOn.shape, minimumConfidence.shape, inlineExceptions.shape])
}
