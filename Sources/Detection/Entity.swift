package import Rules
package import SourceText

/// What a detector has seen in a draft. Whether we object to it is for the rules to say.
package struct Entity: Sendable {
  /// What the validator said; `unknown` where there is none.
  package enum Validity: String, Sendable {
    case valid
    case invalid
    case unknown
  }

  package let kind: EntityKind
  package let role: PersonRole?
  /// In the draft's matching text.
  package let textRange: ByteRange
  /// In the original file.
  package let range: ByteRange
  package let confidence: Confidence
  package let validity: Validity
  /// Whether the value is a published specimen, a reserved number or a placeholder.
  package let isReserved: Bool
  /// Whether the policy's authority register has the value.
  package let isRegistered: Bool
  /// What the validator could tell about the value beyond its kind.
  package let valueClass: ValueClass?
  package let evidence: [Evidence]
  /// The id of the detector.
  package let detector: String

  /// Whether a validator looked at the value and cannot tell: its form is right, and there is nothing to check.
  package var isKnownByLabelOnly: Bool {
    validity == .unknown && evidence.contains { $0.kind == .validator }
  }

  package init(
    kind: EntityKind, role: PersonRole?, textRange: ByteRange, range: ByteRange, confidence: Confidence,
    validity: Validity, isReserved: Bool, isRegistered: Bool, valueClass: ValueClass?,
    evidence: [Evidence], detector: String
  ) {
    self.kind = kind
    self.role = role
    self.textRange = textRange
    self.range = range
    self.confidence = confidence
    self.validity = validity
    self.isReserved = isReserved
    self.isRegistered = isRegistered
    self.valueClass = valueClass
    self.evidence = evidence
    self.detector = detector
  }
}
