import PolicyYAML

/// The keys of an exception (rule-catalogue, F.5).
enum ExceptionFields {
  static let rule = Field("rule", .knownRule, isRequired: true, de: "Die Regel.", en: "The rule.")
  static let path = Field(
    "path", .glob, de: "Die Datei oder ein Muster für Dateien.", en: "The file, or a pattern for files.")
  static let fingerprint = Field(
    "fingerprint", .text, de: "Der Fingerabdruck des Fundes aus dem Bericht.",
    en: "The finding's fingerprint from the report.")
  static let valueCode = Field(
    "value-hmac", .valueCode, de: "Der Prüfcode des Wertes, von draftlint geschrieben.",
    en: "The value's code, written by draftlint.")
  static let valueClass = Field(
    "value-class", ValueReader<ValueClass>.choice(.valueClass),
    de: "Nur Werte dieser Klasse, etwa functional-mailbox oder service-number.",
    en: "Values of this class only, such as functional-mailbox or service-number.")
  static let reasonCode = Field(
    "reason-code", ValueReader<ReasonCode>.choice(.reasonCode), isRequired: true, de: "Die Art des Grundes.",
    en: "The kind of reason.")
  static let reason = Field(
    "reason", .text, isRequired: true, de: "Der Grund mit Vorgangsnummer, ohne personenbezogene Daten.",
    en: "The reason with its reference, without personal data.")
  static let legalBasis = Field("legal-basis", .text, de: "Die Rechtsgrundlage.", en: "The legal basis.")
  static let requestedBy = Field("requested-by", .text, de: "Wer sie beantragt hat.", en: "Who asked for it.")
  static let approvedBy = Field(
    "approved-by", .text, isRequired: true, de: "Wer sie genehmigt hat; nicht dieselbe Stelle.",
    en: "Who approved it; not the same party.")
  static let secondApproval = Field(
    "second-approval", .text, de: "Die zweite Genehmigung, etwa des Datenschutzes.",
    en: "The second approval, the data-protection officer's for instance.")
  static let created = Field("created", .date, de: "Der Tag der Genehmigung.", en: "The day of the approval.")
  static let expires = Field(
    "expires", .date, isRequired: true, de: "Der letzte Tag, an dem sie gilt; höchstens zwölf Monate.",
    en: "The last day on which it holds; twelve months at most.")

  static let object = ObjectShape(
    [
      rule.shape, path.shape, fingerprint.shape, valueCode.shape, valueClass.shape, reasonCode.shape,
      reason.shape, legalBasis.shape, requestedBy.shape, approvedBy.shape, secondApproval.shape, created.shape,
      expires.shape,
    ],
    groups: [(.atLeastOne, [path.key, fingerprint.key])])
}
