import Findings
import Linting
import Rules
import SourceText

/// What a check of a document has brought.
struct CheckedDocument {
  let version: Int
  let diagnostics: [DocumentDiagnostic]
  /// Bytes of a byte order mark, which the client counts as a character and a ``Position`` does not.
  let markLength: Int
  /// The language in which the policy wants messages.
  let language: Language
  /// Nil for a policy.
  var inspection: Inspection?
  /// What the draft was checked by; nil for a policy.
  var checker: Checker?

  /// Whether the policy lets the draft itself silence a finding.
  func allowsException(_ finding: Finding) -> Bool {
    checker?.isSilencedByDrafts(finding) ?? false
  }

  /// The findings at a byte of the document; an end belongs to its finding, so that a caret after a word is on it.
  func findings(at offset: Int) -> [Finding] {
    diagnostics.compactMap(\.finding).filter { finding in
      finding.region.start.byte <= offset && offset <= finding.region.end.byte
    }
  }
}
