import Reporting
import Rules
import SourceText

/// The titles of code actions. No value of a draft is in them.
struct ActionText {
  let language: Language

  func replace(_ text: String) -> String { choose("Ersetzen durch „\(text)“", "Replace by “\(text)”") }
  func replaceSentence(_ text: String) -> String {
    choose("Satz ersetzen durch „\(text)“", "Replace the sentence by “\(text)”")
  }
  func allow(_ rule: RuleID) -> String {
    choose("Hier erlauben, mit Grund (\(rule))", "Allow here, with a reason (\(rule))")
  }
  func register(_ key: String) -> String {
    choose("Als eigene Angabe ins Behördenregister (\(key))", "Enter in the authority register as our own (\(key))")
  }
  func mend(_ rule: RuleID) -> String { choose("Berichtigen (\(rule))", "Correct (\(rule))") }
  var initials: String { choose("Durch die Anfangsbuchstaben ersetzen", "Replace by the initials") }
  var mask: String { choose("Schwärzen", "Mask") }
  var fixAll: String { choose("Alle sicheren Korrekturen", "All safe fixes") }
  /// What stands in an inline exception until somebody writes the reason.
  var reason: String { choose("HIER DEN GRUND EINTRAGEN", "WRITE THE REASON HERE") }

  private func choose(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }
}
