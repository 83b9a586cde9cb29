import Rules

/// Options of `draftlint exception add`.
extension OptionHelp {
  static let exceptedRule = OptionHelp(
    "rule", .text, ("REGEL", "RULE"), de: "Die Regel, von der abgewichen wird, etwa „personal-data/person“.",
    en: "The rule that is departed from, such as “personal-data/person”.")

  static let exceptedPath = OptionHelp(
    "path", .text, ("MUSTER", "PATTERN"),
    de: "Statt eines Entwurfs: alle Dateien, auf die dieses Muster passt, etwa „posts/preis-*.md“.",
    en: "Instead of a draft: all files that this pattern fits, such as “posts/prize-*.md”.")

  static let fingerprint = OptionHelp(
    "fingerprint", .text, ("KENNUNG", "CODE"),
    de:
      "Welcher Befund des Entwurfs gemeint ist, wenn die Regel mehrmals anschlägt; steht im Bericht mit --format json.",
    en:
      "Which finding of the draft is meant, where the rule objects several times; stands in the report of --format json."
  )

  static let reasonCode = OptionHelp(
    "reason-code", .choice(ReasonCode.allCases.map(\.rawValue)), ("GRUND", "CODE"), de: "Die Art des Grundes.",
    en: "The kind of reason.")

  static let reason = OptionHelp(
    "reason", .text, ("TEXT", "TEXT"),
    de: "Der Grund mit Vorgangsnummer, ohne personenbezogene Daten: „Einwilligung, Vorgang EW-2026-017“.",
    en: "The reason with its reference, without personal data: “consent, file EW-2026-017”.")

  static let legalBasis = OptionHelp(
    "legal-basis", .text, ("TEXT", "TEXT"), de: "Die Rechtsgrundlage.", en: "The legal basis.")

  static let requestedBy = OptionHelp(
    "requested-by", .text, ("STELLE", "PARTY"), de: "Wer die Ausnahme beantragt hat.",
    en: "Who asked for the exception.")

  static let approvedBy = OptionHelp(
    "approved-by", .text, ("STELLE", "PARTY"), de: "Wer sie genehmigt hat; nicht dieselbe Stelle.",
    en: "Who approved it; not the same party.")

  static let secondApproval = OptionHelp(
    "second-approval", .text, ("STELLE", "PARTY"),
    de: "Die zweite Genehmigung; nötig bei besonders geschützten Daten, etwa zur Gesundheit.",
    en: "The second approval; needed for specially protected data, on health for instance.")

  static let expires = OptionHelp(
    "expires", .text, ("DATUM", "DATE"), de: "Der letzte Tag, an dem sie gilt, als JJJJ-MM-TT; höchstens zwölf Monate.",
    en: "The last day on which it holds, as YYYY-MM-DD; twelve months at most.")
}
