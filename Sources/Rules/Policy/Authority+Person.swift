extension Authority {
  /// A person who stands in public in a role of the authority.
  package struct Person: Hashable, Sendable {
    package var name: String
    package var role: String?
    /// The last day on which the entry holds, `YYYY-MM-DD`.
    package var until: String?

    package init(name: String, role: String? = nil, until: String? = nil) {
      self.name = name
      self.role = role
      self.until = until
    }
  }
}
