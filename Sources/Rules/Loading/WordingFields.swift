import PolicyYAML

/// The keys of a wording condition (rule-catalogue, 0.3).
enum WordingFields {
  static let window = Field(
    "in", ValueReader<Window>.choice(.window), de: "Wie weit die Teile auseinander stehen dürfen (sonst sentence).",
    en: "How far the parts may lie apart (sentence where not given).")
  static let any = Field("any", .list(of: .wording), de: "Eines davon muss stehen.", en: "One of them must be there.")
  static let all = Field(
    "all", .list(of: .wording), de: "Jedes davon muss im selben Fenster stehen.",
    en: "Each of them must be in the same window.")
  static let unlessHere = Field(
    "unless-here", .list(of: .wording), de: "Steht eines davon im selben Fenster, schweigt die Regel dort.",
    en: "Where one of them is in the same window, the rule is silent there.")
  static let unlessAnywhere = Field(
    "unless-anywhere", .list(of: .wording), de: "Steht eines davon irgendwo im Beitrag, schweigt die Regel.",
    en: "Where one of them is anywhere in the post, the rule is silent.")
  static let unlessAllAnywhere = Field(
    "unless-all-anywhere", .list(of: .wording), de: "Stehen alle davon irgendwo im Beitrag, schweigt die Regel.",
    en: "Where all of them are somewhere in the post, the rule is silent.")
  static let needs = Field(
    "needs", .list(of: ValueReader<[EntityRequirement]>.oneOrMore(of: .requirement)),
    de: "Angaben, die im selben Fenster stehen müssen: PERSON(private); eine Liste statt einer Angabe: eine davon.",
    en: "Things that must be in the same window: PERSON(private); a list in place of one: one of them.")

  static let unlessRegistered = Field(
    "unless-registered", .flag,
    de: "Ob schweigt, was von einem freigegebenen Dienst der Behörde spricht (sonst false).",
    en: "Whether what speaks of a tool that the authority has approved is silent (false where not given).")

  static let object = ObjectShape([
    window.shape, any.shape, all.shape, unlessHere.shape, unlessAnywhere.shape, unlessAllAnywhere.shape, needs.shape,
    unlessRegistered.shape,
  ])
}
