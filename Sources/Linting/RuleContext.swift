import Detection
import Drafts
import Patterns
import Rules
import SourceText

/// What a rule looks at: one draft, its entities, a prepared scanner.
struct RuleContext {
  let view: DraftView
  let entities: [Entity]
  let scanner: PatternScanner
  let index: CandidateIndex
  let policy: Policy

  /// The entities of the matching text that stand in `window`, in order. Binary search, then the length of the answer.
  func entities(in window: ByteRange) -> ArraySlice<Entity> {
    var low = 0
    var high = entities.count
    while low < high {
      let middle = (low + high) / 2
      if entities[middle].textRange.end <= window.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < entities.count, entities[end].textRange.start < window.end { end += 1 }
    return entities[low..<end]
  }

  func sourceRange(of textRange: ByteRange) -> ByteRange {
    view.draft.map.sourceRange(of: textRange)
  }
}

extension EntityRequirement {
  /// Whether an entity is what is asked for; a registered or reserved one is nobody's secret.
  func isMet(by entity: Entity) -> Bool {
    entity.kind == kind && (role == nil || entity.role == role) && !entity.isRegistered && entity.validity != .invalid
  }
}
