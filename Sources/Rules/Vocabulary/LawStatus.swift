/// How well a legal citation is known (rule-catalogue, 0.1).
package enum LawStatus: String, Sendable, CaseIterable {
  /// Read in the text of the statute or decision itself.
  case statute
  /// Taken from an official or other published source.
  case secondary
  /// Not confirmed; not to be shown as a citation without a look.
  case unconfirmed
}
