package import Rules
package import SourceText

/// What we object to in a draft. It holds no matched value, only where it stands and a masked excerpt.
package struct Finding: Sendable {
  /// Another place that belongs to the same fact.
  package struct Related: Hashable, Sendable {
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
  package let related: [Related]
  package let fingerprint: Fingerprint
  /// The keyed hash of the value, for baseline and exceptions; nil without a key and for wordings. Reports leave it out.
  package let valueDigest: ValueDigest?

  package init(
    ruleID: RuleID, category: Category, entity: EntityKind?, severity: Severity, confidence: Confidence, path: String,
    region: Region, message: LocalizedText, instead: LocalizedText, excerpt: MaskedText, context: MaskedLine,
    evidence: [Evidence], references: [String], related: [Related], fingerprint: Fingerprint,
    valueDigest: ValueDigest? = nil
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
  }
}
