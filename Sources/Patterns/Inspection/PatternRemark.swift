package import SourceText

/// Something about a pattern that its author may not have meant; whether it is a fault, the checker of rules decides.
package struct PatternRemark: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `\d` or `[:digit:]`: with Unicode properties on, the digits of all scripts, and slow. `[0-9]` is meant.
    case unicodeDigit
    /// A match can be empty.
    case matchesEmpty
    /// `\s`, `[^a]` and their like can match LF, so that a match could go on in the next paragraph; there, it is cut
    /// off.
    case matchesNewline
    /// The pattern starts with a repeated class of no length limit and needs no words: a long run of that class costs
    /// the square of its length.
    case leadingUnboundedClass
    /// The pattern is tried on every paragraph, as nothing is known that every match contains.
    case alwaysTried
    /// `(?:a|)`: a branch that consumes nothing, for which there is `(?:a)?`; see `RegexSyntax.isSafeForJIT`.
    case emptyBranch
    /// `(?>…)`; see `RegexSyntax.isSafeForJIT`.
    case atomicGroup
    /// `\1`, `\k<name>`, `(?P=name)`.
    case backReference
    /// `(?R)`, `(?1)`, `(?&name)`, `\g<name>`.
    case call
    /// `(?(condition)yes|no)`.
    case condition
    /// `(?C)`: nothing is called.
    case callout
    /// `(*VERB)`, also at the start of the pattern.
    case verb
  }

  package let kind: Kind
  /// Where, in bytes of the pattern; the whole pattern where the remark is on it as such.
  package let range: ByteRange
}
