package import Rules
package import SourceText

/// What we object to in a draft. It holds no matched value, only where it stands and a masked excerpt.
package struct Finding: Sendable {
  /// Another place that belongs to the same fact.
  package struct Related: Hashable, Sendable {
    /// What was seen there; nil for another place of what the finding itself is about.
    package let entity: EntityKind?
    package let region: Region

    package init(entity: EntityKind?, region: Region) {
      self.entity = entity
      self.region = region
    }
  }

  package let ruleID: RuleID
  package let category: Category
  /// Nil for wording findings.
  package let entity: EntityKind?
  /// After the policy.
  package let severity: Severity
  package let confidence: Confidence
  package let path: String
  package let region: Region
  package let message: LocalizedText
  package let instead: LocalizedText
  /// The masked match.
  package let excerpt: MaskedText
  /// The line of the finding's start with every entity on it masked, and the finding's columns in it.
  package let context: MaskedLine
  package let evidence: [Evidence]
  package let references: [String]
  package internal(set) var related: [Related]
  package let fingerprint: Fingerprint
  /// The keyed hash of the value, for baseline and exceptions; nil without a key and for wordings. Reports leave it out.
  package let valueDigest: ValueDigest?
  /// What the value tells about itself beyond its kind, where a validator could say.
  package let valueClass: ValueClass?
  /// Nil where the rule knows none for this place.
  package let fix: Fix?
  /// Whether its rule is told of once in a draft; see ``FileResult/joined``.
  package let repeats: Repetition

  package init(
    ruleID: RuleID, category: Category, entity: EntityKind?, severity: Severity, confidence: Confidence, path: String,
    region: Region, message: LocalizedText, instead: LocalizedText, excerpt: MaskedText, context: MaskedLine,
    evidence: [Evidence], references: [String], related: [Related], fingerprint: Fingerprint,
    valueDigest: ValueDigest? = nil, valueClass: ValueClass? = nil, fix: Fix? = nil,
    repeats: Repetition = .each
  ) {
    self.ruleID = ruleID
    self.category = category
    self.entity = entity
    self.severity = severity
    self.confidence = confidence
    self.path = path
    self.region = region
    self.message = message
    self.instead = instead
    self.excerpt = excerpt
    self.context = context
    self.evidence = evidence
    self.references = references
    self.related = related
    self.fingerprint = fingerprint
    self.valueDigest = valueDigest
    self.valueClass = valueClass
    self.fix = fix
    self.repeats = repeats
  }
}
