package import Rules
package import SourceText

/// What the user must know about the run itself: what could not be checked, and why (SARIF's notification).
package struct Notification: Sendable {
  /// A closed set; the raw values are printed.
  package enum Kind: String, Sendable, CaseIterable {
    case missing
    case unreadable
    case undecodable
    case limit
    case policy
    case rules
    case baseline
    case noDraft = "no-draft"
    case usage
    case input
    case `internal`
  }

  package let kind: Kind
  /// `error`: the job could not be done fully, exit status 2. `note`: worth knowing, the status stays.
  package let severity: Severity
  package let message: LocalizedText
  package let path: String?
  package let region: Region?

  package init(
    kind: Kind, severity: Severity = .error, message: LocalizedText, path: String? = nil, region: Region? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.message = message
    self.path = path
    self.region = region
  }
}
