package import SourceText

/// A written permission for a finding (rule-catalogue, F.5); it never holds the value.
package struct ExceptionDeclaration: Sendable {
  package var rule: RuleID
  /// A glob over the paths of drafts.
  package var path: String?
  package var fingerprint: String?
  /// The HMAC of the normalised value, so that another value at the same place is a new finding; hexadecimal.
  package var valueCode: String?
  /// The class that the value must be of; nil: any.
  package var valueClass: ValueClass?
  package var reasonCode: String
  package var reason: String
  package var legalBasis: String?
  package var requestedBy: String?
  package var approvedBy: String
  package var secondApproval: String?
  /// ISO 8601 `YYYY-MM-DD`.
  package var created: String?
  /// The last day on which it holds, ISO 8601 `YYYY-MM-DD`.
  package var expires: String
  package var declaredAt: ByteRange
  /// The file and line of the entry, `.lint-policy.yml:12`.
  package var origin: String
  /// The policy that declares it; nil where it comes from none.
  package var source: SourceFile?

  package init(
    rule: RuleID, path: String?, fingerprint: String?, valueCode: String? = nil, valueClass: ValueClass? = nil,
    reasonCode: String, reason: String, legalBasis: String?, requestedBy: String?, approvedBy: String,
    secondApproval: String? = nil,
    created: String? = nil, expires: String, declaredAt: ByteRange, origin: String = "",
    source: SourceFile? = nil
  ) {
    self.rule = rule
    self.path = path
    self.fingerprint = fingerprint
    self.valueCode = valueCode
    self.valueClass = valueClass
    self.reasonCode = reasonCode
    self.reason = reason
    self.legalBasis = legalBasis
    self.requestedBy = requestedBy
    self.approvedBy = approvedBy
    self.secondApproval = secondApproval
    self.created = created
    self.expires = expires
    self.declaredAt = declaredAt
    self.origin = origin
    self.source = source
  }
}
