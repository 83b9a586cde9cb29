/// Why a finding does not stand: the exception that covers it, as a record for the audit (SARIF's suppression). It
/// never holds the value.
package struct Suppression: Hashable, Sendable {
  /// Where the exception was written.
  package enum Origin: Hashable, Sendable {
    /// In the policy; its index among the policy's exceptions.
    case policy(Int)
    /// In the draft's front matter.
    case frontMatter
    /// In a comment of the draft.
    case inline

    /// Whether the exception stands in the draft itself.
    package var isInSource: Bool { self == .frontMatter || self == .inline }

    /// The name of the place in reports.
    package var name: String {
      switch self {
      case .policy: "policy"
      case .frontMatter: "front-matter"
      case .inline: "inline"
      }
    }
  }

  package let origin: Origin
  package let reason: String
  package let reasonCode: String?
  package let legalBasis: String?
  package let requestedBy: String?
  package let approvedBy: String?
  package let secondApproval: String?
  /// The last day on which it holds, `YYYY-MM-DD`.
  package let expires: String?

  package init(
    origin: Origin, reason: String, reasonCode: String? = nil, legalBasis: String? = nil, requestedBy: String? = nil,
    approvedBy: String? = nil, secondApproval: String? = nil, expires: String? = nil
  ) {
    self.origin = origin
    self.reason = reason
    self.reasonCode = reasonCode
    self.legalBasis = legalBasis
    self.requestedBy = requestedBy
    self.approvedBy = approvedBy
    self.secondApproval = secondApproval
    self.expires = expires
  }
}
