package import SourceText

/// A rule as its file declares it: what we object to, why, and what to write instead.
package struct RuleDeclaration: Sendable {
  package let id: RuleID
  package let title: LocalizedText
  package let severity: Severity
  package let confidence: Confidence
  package let category: Category
  package let condition: Condition
  /// The kinds of text that a wording is looked for in; empty: all that a reader sees.
  package let scopes: [ScopeSelector]
  /// The languages of drafts that it speaks to; empty: all.
  package let languages: [Language]
  package let status: RuleStatus
  /// Whether there may be exceptions to the rule.
  package let isExemptible: Bool
  package let repeats: Repetition
  package let message: LocalizedText
  /// What is said instead where the value looks like the thing but its validator refuses it; nil: the same.
  package let nearMiss: LocalizedText?
  /// The wording to use.
  package let instead: LocalizedText
  package let why: LocalizedText
  /// Citations as printed, for instance "Art. 5 Abs. 1 lit. c DSGVO".
  package let law: [String]
  /// What can be done about it in the draft; the first that fits counts.
  package let fixes: [FixDeclaration]
  package let bad: [Example]
  package let good: [Example]
  /// Known misses and false alarms; they fail the test once they are cured.
  package let knownBad: [Example]
  package let knownGood: [Example]
  /// The authority register that the examples suppose, where they need one.
  package let exampleAuthority: Authority?
  package let path: String

  package init(
    id: RuleID, title: LocalizedText, severity: Severity, confidence: Confidence, category: Category,
    condition: Condition, scopes: [ScopeSelector] = [], languages: [Language] = [], status: RuleStatus = .stable,
    isExemptible: Bool = true, repeats: Repetition = .each, message: LocalizedText, nearMiss: LocalizedText? = nil,
    instead: LocalizedText, why: LocalizedText, law: [String], fixes: [FixDeclaration] = [], bad: [Example],
    good: [Example],
    knownBad: [Example], knownGood: [Example],
    exampleAuthority: Authority? = nil, path: String
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.confidence = confidence
    self.category = category
    self.condition = condition
    self.scopes = scopes
    self.languages = languages
    self.status = status
    self.isExemptible = isExemptible
    self.repeats = repeats
    self.message = message
    self.nearMiss = nearMiss
    self.instead = instead
    self.why = why
    self.law = law
    self.fixes = fixes
    self.bad = bad
    self.good = good
    self.knownBad = knownBad
    self.knownGood = knownGood
    self.exampleAuthority = exampleAuthority
    self.path = path
  }
}
