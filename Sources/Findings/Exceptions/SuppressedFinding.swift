/// A finding that an exception covers, and the exception.
package struct SuppressedFinding: Sendable {
  package let finding: Finding
  package let suppression: Suppression

  package init(finding: Finding, suppression: Suppression) {
    self.finding = finding
    self.suppression = suppression
  }
}
