import PolicyYAML

/// The keys of a detector's context.
enum ContextFields {
  static let raise = Field(
    "raise", .list(of: .text), de: "Wörter und Wendungen, die dafür sprechen.",
    en: "Words and phrases that speak for it.")
  static let lower = Field(
    "lower", .list(of: .text), de: "Wörter und Wendungen, die dagegen sprechen.",
    en: "Words and phrases that speak against it.")
  static let reach = Field(
    "reach", ValueReader<DetectorDeclaration.Context.Reach>.choice(.window),
    de: "Wie weit gesucht wird, wenn im Satz selbst keines davon steht.",
    en: "How far they are looked for where the sentence itself has none.")

  static let object = ObjectShape([raise.shape, lower.shape, reach.shape])
}
