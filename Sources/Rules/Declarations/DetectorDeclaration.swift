package import SourceText

/// A detector as its file declares it: what it sees, never whether we object to it.
package struct DetectorDeclaration: Sendable {
  package let id: String
  package let entity: EntityKind
  package let kind: Kind
  package let patterns: [Pattern]
  package let validator: ValidatorName?
  package let context: Context
  package let weights: ScoreWeights
  /// Entities scored below it are candidates: evidence, but not reported.
  package let threshold: Confidence
  /// The role of what is found; rules decide per role.
  package let role: PersonRole?
  /// The word lists that it reads, by path without ending: `lists/districts-de`.
  package let lists: [String]
  /// Whether what is found is an entity of its own; else rules may ask for it, and nobody is told.
  package let isReported: Bool
  package let examples: [Example]
  /// Examples that are known to fail; they fail the test once they hold.
  package let knownFaults: [Example]
  /// The path of the file, below `rules/` or as the user named it.
  package let path: String
  /// Its name in that file.
  package let declaredAt: ByteRange

  package init(
    id: String, entity: EntityKind, kind: Kind, patterns: [Pattern], validator: ValidatorName?, context: Context,
    weights: ScoreWeights = .standard, threshold: Confidence, role: PersonRole?, lists: [String] = [],
    isReported: Bool = true,
    examples: [Example], knownFaults: [Example], path: String, declaredAt: ByteRange = ByteRange(0, 0)
  ) {
    self.id = id
    self.entity = entity
    self.kind = kind
    self.patterns = patterns
    self.validator = validator
    self.context = context
    self.weights = weights
    self.threshold = threshold
    self.role = role
    self.lists = lists
    self.isReported = isReported
    self.examples = examples
    self.knownFaults = knownFaults
    self.path = path
    self.declaredAt = declaredAt
  }
}
