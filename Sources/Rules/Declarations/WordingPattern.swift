package import Patterns
package import SourceText

/// A pattern of a wording rule with its place in the rule's file.
package struct WordingPattern: Sendable {
  /// PCRE2, macros replaced, caseless unless it says `(?-i:…)`.
  package let regex: String
  package let declaredAt: ByteRange

  package init(regex: String, declaredAt: ByteRange) {
    self.regex = regex
    self.declaredAt = declaredAt
  }

  /// The pattern as the scanner takes it.
  package func spec(named name: String) -> PatternSpec {
    PatternSpec(name: name, source: regex, options: .caseless)
  }
}
