/// How often a rule is told of in one draft.
package enum Repetition: String, Sendable, CaseIterable {
  /// A finding for each place.
  case each
  /// One finding, at the first place; the other places stand beside it. For what is decided once for a whole post.
  case once
}
