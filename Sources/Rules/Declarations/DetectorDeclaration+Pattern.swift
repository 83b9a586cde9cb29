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
    package let declaredAt: ByteRange

    package init(name: String, regex: String, caseless: Bool, score: Confidence, declaredAt: ByteRange) {
      self.name = name
      self.regex = regex
      self.caseless = caseless
      self.score = score
      self.declaredAt = declaredAt
    }

    /// The pattern as the scanner takes it.
    package func spec(named name: String) -> PatternSpec {
      PatternSpec(name: name, source: regex, options: caseless ? .caseless : [])
    }
  }
}
