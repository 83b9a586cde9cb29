import PolicyYAML

/// The keys of a detector's pattern.
enum PatternFields {
  static let name = Field(
    "name", .name, isRequired: true, de: "Der Name der Schreibweise.", en: "The name of this way to write it.")
  static let regex = Field(
    "regex", ValueReader<WordingPattern>.wording, isRequired: true, de: "Das Muster in der Schreibweise von PCRE2.",
    en: "The pattern, in the syntax of PCRE2.")
  static let letterCase = Field(
    "case", ValueReader<LetterCase>.choice(.choice), de: "Ob Groß- und Kleinschreibung zählt (sonst sensitive).",
    en: "Whether upper and lower case matter (sensitive where not given).")
  static let score = Field(
    "score", .confidence, de: "Wie sicher ein Treffer ohne Prüfung und Umfeld ist.",
    en: "How sure a match is without validator and context.")
  static let reserved = Field(
    "reserved", .flag, de: "Ob ein Treffer ein Platzhalter ist (sonst false).",
    en: "Whether a match is a placeholder (false where not given).")

  static let object = ObjectShape([name.shape, regex.shape, letterCase.shape, score.shape, reserved.shape])
}
