import SourceText

/// What is wrong at a place of a rule or policy file, in words.
///
/// Each fault is a factory in one of the extensions; nowhere else is text for the user made.
struct RuleFault: Sendable {
  let severity: Severity
  /// What is wrong, one sentence.
  let message: LocalizedText
  /// What to write instead, or where to look.
  let help: LocalizedText?

  init(severity: Severity = .error, de: String, en: String, help: LocalizedText? = nil) {
    self.severity = severity
    message = LocalizedText(german: de, english: en)
    self.help = help
  }

  init(severity: Severity = .error, de: String, en: String, helpDe: String, helpEn: String) {
    self.init(severity: severity, de: de, en: en, help: LocalizedText(german: helpDe, english: helpEn))
  }
}
