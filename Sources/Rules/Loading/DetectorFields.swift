import PolicyYAML

/// The keys of a detector's file.
enum DetectorFields {
  static let id = Field(
    "detector", .name, isRequired: true, de: "Der Name, wie die Datei heißt.", en: "The name, as the file is called.")
  static let entity = Field(
    "entity", .newEntity, isRequired: true, de: "Die Art von Angabe, die erkannt wird.",
    en: "The kind of thing that is seen.")
  static let kind = Field(
    "kind", ValueReader<DetectorDeclaration.Kind>.choice(.kind), isRequired: true, de: "Wie erkannt wird.",
    en: "How it is seen.")
  static let patterns = Field(
    "patterns", .list(of: .pattern), de: "Schreibweisen, jede mit Namen.", en: "Ways to write it, each with a name.")
  static let validator = Field(
    "validator", ValueReader<ValidatorName>.choice(.validator), de: "Die Prüfung, die über einen Treffer entscheidet.",
    en: "The check that decides on a match.")
  static let context = Field(
    "context", .context, de: "Wörter im selben Satz, die dafür oder dagegen sprechen.",
    en: "Words in the same sentence that speak for or against it.")
  static let weights = Field(
    "weights", .weights, de: "Was wie viel zählt, wo es von scoring.yml abweicht.",
    en: "What counts how much, where it differs from scoring.yml.")
  static let threshold = Field(
    "threshold", .threshold, de: "Ab welcher Sicherheit ein Treffer gemeldet wird.",
    en: "From which confidence on a match is reported.")
  static let role = Field(
    "role", ValueReader<PersonRole>.choice(.role), de: "Die Rolle der erkannten Person.",
    en: "The role of the person seen.")
  static let lists = Field(
    "lists", .list(of: .list), de: "Wortlisten, die der Erkenner liest: lists/NAME.",
    en: "Word lists that the detector reads: lists/NAME.")
  static let reported = Field(
    "reported", .flag, de: "Ob Gefundenes als Angabe gemeldet wird (sonst true); false: nur für Kombinationen.",
    en: "Whether what is found is reported (true where not given); false: for combinations only.")
  static let examples = Field(
    "examples", .list(of: .example), de: "Beispiele; ⟦…⟧ schließt ein, was erkannt wird.",
    en: "Examples; ⟦…⟧ encloses what is seen.")
  static let missed = Field(
    "todo-bad", .list(of: .example), de: "Beispiele, die noch nicht erkannt werden.",
    en: "Examples that are not seen yet.")
  static let wrong = Field(
    "todo-good", .list(of: .example), de: "Beispiele, in denen noch fälschlich etwas erkannt wird.",
    en: "Examples in which something is still seen by mistake.")

  static let object = ObjectShape([
    id.shape, entity.shape, kind.shape, patterns.shape, validator.shape, context.shape, weights.shape, threshold.shape,
    role.shape,
    lists.shape, reported.shape, examples.shape, missed.shape, wrong.shape,
  ])
}
