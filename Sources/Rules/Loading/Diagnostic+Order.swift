import SourceText

extension Diagnostic {
  /// The order in which diagnostics are told: by path, then by place, the file as a whole first.
  func isBefore(_ other: Diagnostic) -> Bool {
    guard path == other.path else { return path < other.path }
    guard let region else { return other.region != nil }
    return other.region.map { region < $0 } ?? false
  }
}
