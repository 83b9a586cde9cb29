extension Authority {
  /// A service of others that the authority may use, since there is a contract.
  package struct ApprovedTool: Hashable, Sendable {
    package var host: String
    package var contract: String?
    /// The day on which the approval is to be looked at again, `YYYY-MM-DD`.
    package var review: String?

    package init(host: String, contract: String? = nil, review: String? = nil) {
      self.host = host
      self.contract = contract
      self.review = review
    }
  }
}
