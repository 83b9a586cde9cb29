/// Decides by its bytes alone whether a candidate is what the pattern took it for.
///
/// A validator is a pure function of the candidate and of the lists that ship with the binary: no clock, no
/// register, no words around. Its time is linear in the candidate's length.
package protocol Validator: Sendable {
  /// Judges the matching text (UTF-8) of one match: blanks and hyphens folded, case kept.
  func validate(_ candidate: Span<UInt8>) -> Verdict
}
