/// What a check of one file has brought; a file that could not be read has none.
package struct FileResult: Sendable {
  /// As it is printed.
  package let path: String
  /// The path by which fingerprints and baselines know the file: it does not depend on the folder that the tool is
  /// called from.
  package let identity: String
  /// False for the file of a policy, which is here for what is wrong with its exceptions.
  package let isDraft: Bool
  package let byteCount: Int
  /// Those that stand, in order of place, then rule id.
  package var findings: [Finding]
  /// Those that an exception covers, in the same order.
  package var suppressed: [SuppressedFinding]
  /// Those that the baseline knows, in the same order.
  package var baselined: [Finding]
  package var notifications: [Notification]

  package init(
    path: String, identity: String? = nil, isDraft: Bool = true, byteCount: Int, findings: [Finding],
    suppressed: [SuppressedFinding] = [], baselined: [Finding] = [], notifications: [Notification]
  ) {
    self.path = path
    self.identity = identity ?? path
    self.isDraft = isDraft
    self.byteCount = byteCount
    self.findings = findings
    self.suppressed = suppressed
    self.baselined = baselined
    self.notifications = notifications
  }
}
