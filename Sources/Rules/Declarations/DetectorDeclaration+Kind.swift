extension DetectorDeclaration {
  /// The closed set of detector kinds.
  package enum Kind: String, Sendable, CaseIterable {
    case pattern
    case terms
    case person
    case address
  }
}
