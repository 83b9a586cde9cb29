import Detection
import Drafts
import Patterns
import Rules
import SourceText

/// What a rule looks at: one draft, its entities, a prepared scanner.
struct RuleContext {
  let view: DraftView
  private let places: EntityIndex
  /// Of each link of the draft, in their order.
  let linkParts: [LinkParts]
  let scanner: PatternScanner
  let index: CandidateIndex
  let policy: Policy
  /// Nil where nothing expires.
  let today: CalendarDate?

  init(
    view: DraftView, entities: [Entity], scanner: PatternScanner, index: CandidateIndex, policy: Policy,
    today: CalendarDate?
  ) {
    self.view = view
    places = EntityIndex(entities)
    linkParts = view.draft.links.map { LinkParts(view.draft.text, in: $0.url) }
    self.scanner = scanner
    self.index = index
    self.policy = policy
    self.today = today
  }

  /// Everything that was seen, in order of the text.
  var entities: [Entity] { places.entities }

  /// What was seen in a stretch of the matching text, in order.
  func entities(in window: ByteRange) -> [Entity] {
    places.entities(in: window)
  }

  /// What was seen of some kinds, in order.
  func entities(of kinds: Set<EntityKind>) -> [Entity] {
    places.entities(of: kinds)
  }

  func sourceRange(of textRange: ByteRange) -> ByteRange {
    view.draft.map.sourceRange(of: textRange)
  }
}

extension EntityRequirement {
  /// Whether an entity is what is asked for; a registered or reserved one is nobody's secret.
  func isMet(by entity: Entity) -> Bool {
    entity.kind == kind && (role == nil || entity.role == role)
      && (valueClass == nil || entity.valueClass == valueClass) && !entity.isRegistered && entity.validity != .invalid
  }
}
