/// What a check of one file has brought; a file that could not be read has none.
package struct FileResult: Sendable {
  package let path: String
  package let byteCount: Int
  /// Those that stand, in order of place, then rule id.
  package var findings: [Finding]
  /// Those that an exception covers, in the same order.
  package var suppressed: [SuppressedFinding]
  /// Those that the baseline knows, in the same order.
  package var baselined: [Finding]
  package var notifications: [Notification]

  package init(
    path: String, byteCount: Int, findings: [Finding], suppressed: [SuppressedFinding] = [], baselined: [Finding] = [],
    notifications: [Notification]
  ) {
    self.path = path
    self.byteCount = byteCount
    self.findings = findings
    self.suppressed = suppressed
    self.baselined = baselined
    self.notifications = notifications
  }
}
