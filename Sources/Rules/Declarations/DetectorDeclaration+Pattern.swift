package import Patterns
package import SourceText

extension DetectorDeclaration {
  /// One way to write the thing.
  package struct Pattern: Sendable {
    package let name: String
    /// PCRE2, macros replaced. Where it has a group named `value`, that group is the entity's span.
    package let regex: String
    package let caseless: Bool
    /// The score of a match that no validator or context has spoken on.
    package let score: Confidence
    /// Whether what it matches is a placeholder, such as `Musterstraße 12`.
    package let isReserved: Bool
    package let declaredAt: ByteRange

    package init(
      name: String, regex: String, caseless: Bool, score: Confidence, isReserved: Bool = false, declaredAt: ByteRange
    ) {
      self.name = name
      self.regex = regex
      self.caseless = caseless
      self.score = score
      self.isReserved = isReserved
      self.declaredAt = declaredAt
    }

    /// The pattern as the scanner takes it.
    package func spec(named name: String) -> PatternSpec {
      PatternSpec(name: name, source: regex, options: caseless ? .caseless : [])
    }
  }
}
