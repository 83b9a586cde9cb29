import PolicyYAML
import SourceText

/// The keys of a rule's file.
enum RuleFields {
  static let id = Field(
    "rule", .ruleID, isRequired: true, de: "Der Name: Paket und Dateiname.", en: "The name: pack and file name.")
  static let title = Field("title", .localized, isRequired: true, de: "Die Überschrift.", en: "The heading.")
  static let severity = Field(
    "severity", ValueReader<Severity>.choice(.severity), isRequired: true, de: "Wie schwer ein Fund wiegt.",
    en: "How much a finding matters.")
  static let confidence = Field(
    "confidence", .confidence, de: "Wie sicher die Regel ist.", en: "How sure the rule is.")
  static let category = Field(
    "category", ValueReader<Category>.choice(.category), isRequired: true, de: "Worum es geht.", en: "What it is about."
  )
  static let status = Field(
    "status", ValueReader<RuleStatus>.choice(.status), de: "preview: nur wo eine Richtlinie die Regel nennt.",
    en: "preview: only where a policy names the rule.")
  static let exemptible = Field(
    "exemptible", .flag, de: "Ob es Ausnahmen von der Regel geben darf (sonst true).",
    en: "Whether there may be exceptions to the rule (true where not given).")
  static let repeats = Field(
    "repeats", ValueReader<Repetition>.choice(.choice),
    de: "Ob jede Stelle gemeldet wird (each, ohne Angabe) oder der Beitrag einmal, an der ersten (once).",
    en: "Whether each place is reported (each, where not given) or the post once, at the first one (once).")
  static let languages = Field(
    "languages", .list(of: ValueReader<Language>.choice(.language)), de: "Sprachen der Entwürfe; ohne Angabe alle.",
    en: "Languages of the drafts; all where not given.")
  static let scopes = Field(
    "scopes", .list(of: .scope), de: "Textbereiche, in denen gesucht wird; ohne Angabe alle lesbaren.",
    en: "The kinds of text that are searched; all that readers see where not given.")
  static let condition = Field(
    "when", .condition, isRequired: true, de: "Wann die Regel anspricht.", en: "When the rule objects.")
  static let message = Field(
    "message", .localized, isRequired: true, de: "Was zu beanstanden ist.", en: "What is objected to.")
  static let nearMiss = Field(
    "near-miss", .localized, de: "Was stattdessen gesagt wird, wenn die Prüfziffer nicht stimmt.",
    en: "What is said instead where the check digit is wrong.")
  static let instead = Field(
    "instead", .localized, isRequired: true, de: "Was stattdessen zu schreiben ist.", en: "What to write instead.")
  static let why = Field("why", .localized, isRequired: true, de: "Warum.", en: "Why.")
  static let law = Field(
    "law", .list(of: .citation), de: "Fundstellen, wie sie gedruckt werden.", en: "Citations as they are printed.")
  static let fix = Field(
    "fix", .oneOrMore(of: .fix), de: "Was draftlint selbst ändern kann; von mehreren die erste, die passt.",
    en: "What draftlint can change itself; of several the first that fits.")
  static let examples = Field(
    "examples", .ruleExamples, de: "Beispiele; sie sind die Tests.", en: "Examples; they are the tests.")

  static let object = ObjectShape([
    id.shape, title.shape, severity.shape, confidence.shape, category.shape, status.shape, exemptible.shape,
    repeats.shape,
    languages.shape, scopes.shape, condition.shape, message.shape, nearMiss.shape, instead.shape, why.shape, law.shape,
    fix.shape,
    examples.shape,
  ])
}
