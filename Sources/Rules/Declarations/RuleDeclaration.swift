package import SourceText

/// A rule as its file declares it: what we object to, why, and what to write instead.
package struct RuleDeclaration: Sendable {
  package let id: RuleID
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
  /// What can be done about it in the draft; the first that fits counts.
  package let fixes: [FixDeclaration]
  package let path: String
  let description: DeferredDescription

  package init(
    id: RuleID, title: LocalizedText, severity: Severity, confidence: Confidence, category: Category,
    condition: Condition, scopes: [ScopeSelector] = [], languages: [Language] = [], status: RuleStatus = .stable,
    isExemptible: Bool = true, repeats: Repetition = .each, message: LocalizedText, nearMiss: LocalizedText? = nil,
    instead: LocalizedText, why: LocalizedText, law: [String], fixes: [FixDeclaration] = [], bad: [Example],
    good: [Example],
    knownBad: [Example], knownGood: [Example],
    exampleAuthority: Authority? = nil, path: String
  ) {
    self.init(
      id: id, severity: severity, confidence: confidence, category: category, condition: condition, scopes: scopes,
      languages: languages, status: status, isExemptible: isExemptible, repeats: repeats, fixes: fixes, path: path,
      description: .made(
        RuleDescription(
          title: title, message: message, nearMiss: nearMiss, instead: instead, why: why, law: law, bad: bad,
          good: good, knownBad: knownBad, knownGood: knownGood, exampleAuthority: exampleAuthority)))
  }

  init(
    id: RuleID, severity: Severity, confidence: Confidence, category: Category, condition: Condition,
    scopes: [ScopeSelector], languages: [Language], status: RuleStatus, isExemptible: Bool, repeats: Repetition,
    fixes: [FixDeclaration], path: String, description: DeferredDescription
  ) {
    self.id = id
    self.severity = severity
    self.confidence = confidence
    self.category = category
    self.condition = condition
    self.scopes = scopes
    self.languages = languages
    self.status = status
    self.isExemptible = isExemptible
    self.repeats = repeats
    self.fixes = fixes
    self.path = path
    self.description = description
  }
}

// MARK: - What it tells its readers

extension RuleDeclaration {
  package var title: LocalizedText { description.value.title }
  package var message: LocalizedText { description.value.message }
  /// What is said instead where the value looks like the thing but its validator refuses it; nil: the same.
  package var nearMiss: LocalizedText? { description.value.nearMiss }
  /// The wording to use.
  package var instead: LocalizedText { description.value.instead }
  package var why: LocalizedText { description.value.why }
  /// Citations as printed, for instance "Art. 5 Abs. 1 lit. c DSGVO".
  package var law: [String] { description.value.law }
}

// MARK: - What it is tested by

extension RuleDeclaration {
  package var bad: [Example] { description.value.bad }
  package var good: [Example] { description.value.good }
  /// Known misses and false alarms; they fail the test once they are cured.
  package var knownBad: [Example] { description.value.knownBad }
  package var knownGood: [Example] { description.value.knownGood }
  /// The authority register that the examples suppose, where they need one.
  package var exampleAuthority: Authority? { description.value.exampleAuthority }
}
