/// By which rules it is checked.
extension OptionHelp {
  static let policy = OptionHelp(
    "policy", .file, ("DATEI", "FILE"),
    de: "Diese Richtlinie für alle Dateien verwenden statt der nächsten „.lint-policy.yml“ über jeder Datei.",
    en: "Use this policy for all files instead of the nearest “.lint-policy.yml” above each file.")

  static let rules = OptionHelp(
    "rules", .folder, ("ORDNER", "FOLDER"),
    de: "Die Regeln aus diesem Ordner laden statt der mitgelieferten.",
    en: "Load the rules from this folder instead of the built-in ones.")

  static let only = OptionHelp(
    "only", .text, ("REGEL", "RULE"),
    de: "Nur diese Regel oder Kategorie prüfen, etwa „personal-data/iban“ oder „bank“; mehrmals möglich.",
    en: "Check this rule or category only, such as “personal-data/iban” or “bank”; may be repeated.")

  static let ignore = OptionHelp(
    "ignore", .text, ("REGEL", "RULE"),
    de: "Diese Regel oder Kategorie nicht prüfen; mehrmals möglich.",
    en: "Do not check this rule or category; may be repeated.")

  static let set = OptionHelp(
    "set", .text, ("SCHLÜSSEL=WERT", "KEY=VALUE"),
    de: "Einen Wert der Richtlinie für diesen Lauf setzen, etwa „treat-reserved-as=finding“; mehrmals möglich.",
    en: "Set a value of the policy for this run, such as “treat-reserved-as=finding”; may be repeated.")

  static let today = OptionHelp(
    "today", .text, ("DATUM", "DATE"),
    de: "Tag, an dem Fristen gemessen werden, als JJJJ-MM-TT (üblich: heute).",
    en: "The day by which terms are measured, as YYYY-MM-DD (usually today).")
}
