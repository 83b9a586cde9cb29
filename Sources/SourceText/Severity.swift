/// How much a finding or diagnostic matters; the names are SARIF's levels.
package enum Severity: String, Sendable, CaseIterable {
  case note
  case warning
  case error
}

extension Severity: Comparable {
  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }
}
