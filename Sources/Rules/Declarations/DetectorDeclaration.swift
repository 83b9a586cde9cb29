package import SourceText

/// A detector as its file declares it: what it sees, never whether we object to it.
package struct DetectorDeclaration: Sendable {
  /// The closed set of detector kinds.
  package enum Kind: String, Sendable, CaseIterable {
    case pattern
    case terms
    case person
    case address
  }

  /// One way to write the thing.
  package struct Pattern: Sendable {
    package let name: String
    /// PCRE2, macros replaced. Where it has a group named `value`, that group is the entity's span.
    package let regex: String
    package let caseless: Bool
    /// The score of a match that no validator or context has spoken on.
    package let score: Confidence
    package let declaredAt: ByteRange

    package init(name: String, regex: String, caseless: Bool, score: Confidence, declaredAt: ByteRange) {
      self.name = name
      self.regex = regex
      self.caseless = caseless
      self.score = score
      self.declaredAt = declaredAt
    }
  }

  /// Whole words and phrases in the same sentence that speak for or against a match.
  package struct Context: Sendable {
    package let raise: [String]
    package let lower: [String]

    package init(raise: [String], lower: [String]) {
      self.raise = raise
      self.lower = lower
    }
  }

  package let id: String
  package let entity: EntityKind
  package let kind: Kind
  package let patterns: [Pattern]
  package let validator: ValidatorName?
  package let context: Context
  /// Entities scored below it are candidates: evidence, but not reported.
  package let threshold: Confidence
  /// The role of what is found; rules decide per role.
  package let role: PersonRole?
  package let examples: [Example]
  /// Examples that are known to fail; they fail the test once they hold.
  package let knownFaults: [Example]
  /// The path of the file, below `rules/` or as the user named it.
  package let path: String

  package init(
    id: String, entity: EntityKind, kind: Kind, patterns: [Pattern], validator: ValidatorName?, context: Context,
    threshold: Confidence, role: PersonRole?, examples: [Example], knownFaults: [Example], path: String
  ) {
    self.id = id
    self.entity = entity
    self.kind = kind
    self.patterns = patterns
    self.validator = validator
    self.context = context
    self.threshold = threshold
    self.role = role
    self.examples = examples
    self.knownFaults = knownFaults
    self.path = path
  }
}
