import Detection
import Drafts
import Findings
import Rules
import SourceText

/// The entities that findings object to, themselves or as a part of what stands together.
struct RedactionTargets {
  /// In order of the text, without what is a part of another one: the name in a handle.
  private(set) var entities: [Entity] = []
  private(set) var isNameObjectedTo = false

  /// A link that leads to a forbidden place is no personal data and stays; so does what makes a combination dangerous
  /// but names nobody (an illness), once the person is gone.
  init(_ findings: [Finding], in inspection: Inspection, words: RedactionWords) {
    var ranges: Set<ByteRange> = []
    for finding in findings {
      if let kind = finding.entity, kind != .url { ranges.insert(finding.region.range) }
      for related in finding.related {
        guard let kind = related.entity, words.placeholders[kind] != nil else { continue }
        ranges.insert(related.region.range)
      }
    }
    let draft = inspection.draft
    for entity in inspection.entities where ranges.contains(entity.range) {
      let scope = draft.segmentIndex(at: entity.textRange.start).map { draft.segments[$0].scope }
      if scope == .fileName || entity.range.isEmpty {
        isNameObjectedTo = true
      } else if entities.last?.range.contains(entity.range) != true {
        entities.append(entity)
      }
    }
  }
}
