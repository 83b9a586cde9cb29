extension Authority {
  /// A polling day; before it the authority owes neutrality.
  package struct Election: Hashable, Sendable {
    package var type: String
    /// `YYYY-MM-DD`.
    package var date: String

    package init(type: String, date: String) {
      self.type = type
      self.date = date
    }
  }
}
