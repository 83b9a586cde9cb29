import PolicyYAML
import SourceText

/// The keys of a policy.
enum PolicyFields {
  /// Overrides and own detectors that a policy may have.
  private static let longestList = 1000

  static let version = Field(
    "version", .version, isRequired: true, de: "Die Fassung dieser Sprache; immer 1.",
    en: "The version of this language; always 1.")
  static let root = Field(
    "root", .flag, de: "Ob die Suche nach einer Richtlinie hier endet.",
    en: "Whether the search for a policy ends here.")
  static let extends = Field(
    "extends", ValueReader<[Scalar]>.oneOrMore(of: .scalar),
    de: "Was darunter liegt: mitgelieferte Richtlinien oder Pfade; ohne Angabe recommended.",
    en: "What lies beneath: built-in policies or paths; recommended where not given.")
  static let reserved = Field(
    "treat-reserved-as", ValueReader<ReservedTreatment>.choice(.choice),
    de: "Was aus veröffentlichten Mustern, Mediennummern und Beispieldomains wird.",
    en: "What becomes of published specimens, media phone numbers and example domains.")
  static let language = Field(
    "language", ValueReader<Language>.choice(.language), de: "Die Sprache der Meldungen.",
    en: "The language of messages.")
  static let authority = Field("authority", .authority, de: "Das Behördenregister.", en: "The authority register.")
  static let files = Field(
    "files", .files, de: "Welche Dateien eines Ordners Entwürfe sind.", en: "Which files of a folder are drafts.")
  static let rules = Field("rules", .ruleEntries, de: "Was für Regeln gilt.", en: "What holds for rules.")
  static let overrides = Field(
    "overrides", .list(of: .override, limit: longestList), de: "Was für einzelne Dateien anders gilt.",
    en: "What differs for some files.")
  static let exceptions = Field("exceptions", .list(of: .exception), de: "Ausnahmen.", en: "Exceptions.")
  static let gate = Field("gate", .gate, de: "Wann die Prüfung scheitert.", en: "When the check fails.")
  static let detectors = Field(
    "detectors", .list(of: .detector, limit: longestList), de: "Eigene Kennungen.",
    en: "Identifiers of the authority's own.")

  static let object = ObjectShape([
    version.shape, root.shape, extends.shape, reserved.shape, language.shape, authority.shape, files.shape, rules.shape,
    overrides.shape, exceptions.shape, gate.shape, detectors.shape,
  ])
  /// What a value of the command line may set: everything but the version.
  static let setting = ObjectShape(object.fields.filter { $0.key != version.key })
}
