/// Why an exception cannot be written into a policy's text.
package enum PolicyEditError: Error, Hashable, Sendable {
  /// It is no YAML that we read.
  case faulty
  /// Its keys stand in braces, or `exceptions` is no list: nothing that a line could be added to.
  case notABlock
  /// It is not in UTF-8.
  case encoding

  package var message: LocalizedText {
    switch self {
    case .faulty:
      LocalizedText(
        german: "Die Richtlinie hat Fehler; „draftlint policy check“ zeigt sie.",
        english: "The policy has faults; “draftlint policy check” shows them.")
    case .notABlock:
      LocalizedText(
        german: "In diese Richtlinie lässt sich keine Ausnahme einfügen: Jeder Schlüssel braucht seine eigene Zeile.",
        english: "No exception can be inserted into this policy: each key needs a line of its own.")
    case .encoding:
      LocalizedText(
        german: "Die Richtlinie ist nicht in UTF-8 gespeichert.", english: "The policy is not stored in UTF-8.")
    }
  }
}
