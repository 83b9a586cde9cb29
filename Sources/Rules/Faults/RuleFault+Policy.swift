import SourceText

/// Faults of policies.
extension RuleFault {
  static func lockedRule(_ rule: RuleID, at least: Severity?, origin: String) -> RuleFault {
    let severity = least?.rawValue ?? "off"
    return RuleFault(
      de: "Die Regel „\(rule)“ ist in \(origin) mit \(severity) festgelegt und darf nicht gesenkt werden.",
      en: "The rule '\(rule)' is locked at \(severity) in \(origin) and cannot be lowered.",
      helpDe: "Den Eintrag löschen, oder die andere Richtlinie ändern lassen.",
      helpEn: "Delete the entry, or have the other policy changed.")
  }

  static func unknownVersion(_ version: String) -> RuleFault {
    RuleFault(
      de: "Die Fassung \(Excerpt(version).german) der Richtliniensprache gibt es nicht.",
      en: "There is no version \(Excerpt(version).english) of the policy language.",
      helpDe: "version: 1 schreiben; eine neuere Fassung braucht ein neueres draftlint.",
      helpEn: "Write version: 1; a newer version needs a newer draftlint.")
  }

  static let exceptionForPack = RuleFault(
    de: "Eine Ausnahme gilt für eine einzelne Regel.", en: "An exception is for a single rule.",
    helpDe: "Die Regel nennen, die der Bericht nennt; ein ganzes Paket abzuschalten gehört unter rules.",
    helpEn: "Name the rule that the report names; switching off a whole pack belongs to rules.")

  static func policyCycle(_ names: [String]) -> RuleFault {
    let path = names.joined(separator: " → ")
    return RuleFault(
      de: "Die Richtlinie erweitert sich selbst: \(path).", en: "The policy extends itself: \(path).",
      helpDe: "Einen der Einträge unter extends löschen.", helpEn: "Delete one of the entries of extends.")
  }

  static func outsideRepository(_ path: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(path).german) liegt außerhalb des Ordners, in dem Richtlinien liegen dürfen.",
      en: "\(Excerpt(path).english) lies outside the folder in which policies may lie.",
      helpDe: "Die Datei in das Repository kopieren und ihren Pfad von hier aus angeben.",
      helpEn: "Copy the file into the repository, and give its path from here.")
  }

  static func unreadablePolicy(_ path: String, _ error: PolicyReadError) -> RuleFault {
    let reason =
      switch error {
      case .missing: LocalizedText(german: "gibt es nicht", english: "does not exist")
      case .unreadable: LocalizedText(german: "ist nicht lesbar", english: "cannot be read")
      case .tooLarge: LocalizedText(german: "ist zu groß", english: "is too large")
      }
    return RuleFault(
      de: "Die Richtlinie \(Excerpt(path).german) \(reason.german).",
      en: "The policy \(Excerpt(path).english) \(reason.english).",
      helpDe: "Den Pfad prüfen; er zählt vom Ordner der Datei aus, in der er steht.",
      helpEn: "Check the path; it counts from the folder of the file in which it stands.")
  }

  static func deprecatedRule(_ rule: RuleID) -> RuleFault {
    RuleFault(
      severity: .warning, de: "Die Regel „\(rule)“ ist veraltet und fällt in einer späteren Fassung weg.",
      en: "The rule '\(rule)' is deprecated and will go in a later version.",
      helpDe: "„draftlint explain \(rule)“ nennt, was an ihre Stelle tritt.",
      helpEn: "'draftlint explain \(rule)' names what takes its place.")
  }

  static func tooManyPolicies(_ limit: Int) -> RuleFault {
    RuleFault(
      de: "Es werden mehr als \(limit) Richtlinien übereinandergelegt.",
      en: "More than \(limit) policies are laid upon each other.",
      helpDe: "Richtlinien zusammenfassen.", helpEn: "Make some policies one.")
  }

  static func badGlob(_ error: GlobError) -> RuleFault {
    RuleFault(
      de: error.message.german, en: error.message.english,
      helpDe: "Wie in .gitignore schreiben, mit / als Trenner: posts/**/*.md.",
      helpEn: "Write it as in .gitignore, with / between folders: posts/**/*.md.")
  }

  static func expiredException(_ date: CalendarDate) -> RuleFault {
    RuleFault(
      severity: .warning, de: "Die Ausnahme ist am \(date) abgelaufen; der Fund wird wieder gemeldet.",
      en: "The exception ended on \(date); the finding is reported again.",
      helpDe: "Den Eintrag löschen, oder die Ausnahme neu genehmigen lassen.",
      helpEn: "Delete the entry, or have the exception approved again.")
  }

  static func exceptionTooLong(_ latest: CalendarDate) -> RuleFault {
    RuleFault(
      de: "Eine Ausnahme gilt höchstens zwölf Monate.", en: "An exception holds for twelve months at most.",
      helpDe: "Höchstens \(latest) schreiben.", helpEn: "Write \(latest) at the latest.")
  }

  static let expiresBeforeCreated = RuleFault(
    de: "Die Ausnahme endet vor ihrer Genehmigung.", en: "The exception ends before it was approved.",
    helpDe: "created und expires prüfen.", helpEn: "Check created and expires.")

  static let sameParty = RuleFault(
    de: "Antrag und Genehmigungen kommen von derselben Stelle.", en: "Request and approvals come from the same party.",
    helpDe: "Von einer zweiten Stelle genehmigen lassen.", helpEn: "Have it approved by somebody else.")

  static func blanketException(_ path: String) -> RuleFault {
    RuleFault(
      de: "Die Ausnahme gilt mit \(Excerpt(path).german) für alle Dateien.",
      en: "With \(Excerpt(path).english) the exception holds for all files.",
      helpDe: "Einen Ordner oder einen fingerprint nennen; eine Regel überall abzuschalten gehört unter rules.",
      helpEn: "Name a folder or a fingerprint; switching a rule off everywhere belongs to rules.")
  }

  static func expiredEntry(_ date: CalendarDate) -> RuleFault {
    RuleFault(
      severity: .warning, de: "Der Eintrag galt bis \(date).", en: "The entry held until \(date).",
      helpDe: "Den Eintrag erneuern oder löschen.", helpEn: "Renew or delete the entry.")
  }

  static func overdueReview(_ date: CalendarDate) -> RuleFault {
    RuleFault(
      severity: .warning, de: "Die Freigabe war bis \(date) neu zu prüfen.",
      en: "The approval was to be looked at again by \(date).",
      helpDe: "Die Freigabe prüfen und review neu setzen.", helpEn: "Look at the approval and set review anew.")
  }

  static func nobodyObjects(_ kind: EntityKind) -> RuleFault {
    RuleFault(
      severity: .warning, de: "„\(kind.rawValue)“ wird erkannt, aber keine Regel beanstandet es.",
      en: "'\(kind.rawValue)' is seen, but no rule objects to it.",
      helpDe: "Eine Art von Angabe wählen, zu der es eine Regel gibt.", helpEn: "Choose an entity that a rule is about."
    )
  }

  static func badForm(_ value: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(value).german) hat nicht die erwartete Form.",
      en: "\(Excerpt(value).english) does not have the expected form.",
      helpDe: "Den Wert unverändert übernehmen, wie draftlint ihn schreibt.",
      helpEn: "Take the value as draftlint writes it.")
  }

  static func badSetting(_ text: String) -> RuleFault {
    RuleFault(
      de: "\(Excerpt(text).german) ist keine Einstellung.", en: "\(Excerpt(text).english) is no setting.",
      helpDe: "--set SCHLÜSSEL=WERT schreiben: --set gate.fail-on=warning.",
      helpEn: "Write --set KEY=VALUE: --set gate.fail-on=warning.")
  }
}
