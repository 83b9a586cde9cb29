import Detection
import Drafts
package import Findings
package import Rules
package import SourceText

/// Replaces what findings object to, with the markup around and inside of it as it was.
package struct Redactor: Sendable {
  let words: RedactionWords
  let style: RedactionStyle
  let language: Language

  package init(words: RedactionWords, style: RedactionStyle, language: Language) {
    self.words = words
    self.style = style
    self.language = language
  }

  /// What is to be written so that one finding has nothing to object to any more; empty for a wording.
  package func edits(for finding: Finding, in inspection: Inspection) -> [FileEdit] {
    round(over: inspection, findings: [finding]).edits
  }

  /// One round over all findings.
  func round(over inspection: Inspection, findings: [Finding]) -> RedactionRound {
    let targets = RedactionTargets(findings, in: inspection, words: words)
    var writer = ReplacementWriter(self, draft: inspection.draft)
    writer.learn(targets.entities)
    return RedactionRound(
      edits: inspection.draft.file.accepted(targets.entities.flatMap { writer.edits(for: $0) }),
      entries: writer.entries, isNameObjectedTo: targets.isNameObjectedTo)
  }
}
