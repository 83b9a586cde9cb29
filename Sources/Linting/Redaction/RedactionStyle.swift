/// What takes the place of what is objected to.
package enum RedactionStyle: String, Sendable, CaseIterable {
  /// A word in brackets that says what stood there.
  case placeholder
  /// The initials of a person; for anything else the placeholder. They may still lead to the person.
  case initials
  /// A bullet for every letter and digit.
  case mask
  /// Something invented of the same form, the same for the same value throughout the draft.
  case pseudonym

  /// Whether nothing of the value is left, so that a check finds it no more. Stand-ins are found like the real thing.
  package var removes: Bool { self == .placeholder || self == .mask }
}
