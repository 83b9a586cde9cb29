import SourceText

/// What `--fail-on` takes.
enum FailOn: String, Sendable {
  case error, warning, note, never

  /// Nil: no finding lets the run fail.
  var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .never: nil
    }
  }
}
