import SourceText

/// What a policy may say of a rule in one word.
enum RuleState: String, Sendable, CaseIterable {
  case off
  /// As the rule's own file says.
  case on
  case note
  case warning
  case error

  /// Nil where the word is no severity.
  var severity: Severity? { Severity(rawValue: rawValue) }
}
