import PolicyYAML

/// The keys of an entry of `laws.yml`.
enum LawFields {
  static let id = Field(
    "law", .text, isRequired: true, de: "Der Kurzname, wie er in Fundstellen steht: DSGVO.",
    en: "The short name as it stands in citations: DSGVO.")
  static let aliases = Field("also", .list(of: .text), de: "Andere Schreibweisen.", en: "Other ways to write it.")
  static let title = Field("title", .localized, isRequired: true, de: "Der volle Name.", en: "The full name.")
  static let validFrom = Field(
    "valid-from", .date, de: "Der erste Tag, an dem es gilt.", en: "The first day on which it holds.")
  static let validTo = Field(
    "valid-to", .date, de: "Der letzte Tag, an dem es galt.", en: "The last day on which it held.")
  static let checkedOn = Field(
    "checked-on", .date, isRequired: true, de: "Der Tag der letzten Prüfung.", en: "The day of the last check.")
  static let verified = Field(
    "verified", ValueReader<LawStatus>.choice(.lawStatus), isRequired: true, de: "Woher der Stand bekannt ist.",
    en: "From where its state is known.")
  static let source = Field("source", .text, de: "Wo es zu lesen ist.", en: "Where it can be read.")

  static let object = ObjectShape([
    id.shape, aliases.shape, title.shape, validFrom.shape, validTo.shape, checkedOn.shape, verified.shape,
    source.shape,
  ])
  /// `laws.yml` as a whole.
  static let laws = Field(
    "laws", .list(of: .law), isRequired: true, de: "Gesetze und Entscheidungen.", en: "Statutes and decisions.")
  static let file = ObjectShape([laws.shape])
}
