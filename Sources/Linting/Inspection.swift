package import Detection
package import Drafts
package import Findings

/// Everything that was seen in a draft, for `inspect`, `stream` and the examples of rule files.
package struct Inspection {
  package let draft: Draft
  /// In order of the text, above their detectors' thresholds.
  package let entities: [Entity]
  /// What is there for combinations only, in order of the text.
  package let cues: [Entity]
  package let result: FileResult

  package init(draft: Draft, entities: [Entity], cues: [Entity] = [], result: FileResult) {
    self.draft = draft
    self.entities = entities
    self.cues = cues
    self.result = result
  }
}
