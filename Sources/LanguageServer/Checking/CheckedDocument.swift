import Findings
import SourceText

/// What a check of a document has brought.
struct CheckedDocument {
  let version: Int
  let diagnostics: [DocumentDiagnostic]
  /// Bytes of a byte order mark, which the client counts as a character and a ``Position`` does not.
  let markLength: Int
  /// The language in which the policy wants messages.
  let language: Language

  /// The findings at a byte of the document; an end belongs to its finding, so that a caret after a word is on it.
  func findings(at offset: Int) -> [Finding] {
    diagnostics.compactMap(\.finding).filter { finding in
      finding.region.start.byte <= offset && offset <= finding.region.end.byte
    }
  }
}
