/// What a check of one file has brought.
package struct FileResult: Sendable {
  package let path: String
  package let byteCount: Int
  /// In order of place, then rule id.
  package var findings: [Finding]
  package var notifications: [Notification]

  package init(path: String, byteCount: Int, findings: [Finding], notifications: [Notification]) {
    self.path = path
    self.byteCount = byteCount
    self.findings = findings
    self.notifications = notifications
  }
}
