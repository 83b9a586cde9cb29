/// What becomes of safe fixes.
enum Fixing: Sendable {
  /// Written to the drafts.
  case written
  /// Shown as a diff.
  case shown
}
