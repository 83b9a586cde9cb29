import Detection
import Drafts
import Patterns
import Rules
import SourceText

/// What a rule looks at: one draft, its entities, a prepared scanner.
struct RuleContext {
  let view: DraftView
  private let places: EntityIndex
  let scanner: PatternScanner
  let index: CandidateIndex
  let policy: Policy
  /// Nil where nothing expires.
  let today: CalendarDate?
  /// Of the links of the draft, in their order.
  let linkParts: [LinkParts]
  /// Those of the entities, each once.
  private let kinds: [EntityKind]

  init(
    view: DraftView, entities: [Entity], scanner: PatternScanner, index: CandidateIndex, policy: Policy,
    today: CalendarDate?
  ) {
    self.view = view
    places = EntityIndex(entities)
    self.scanner = scanner
    self.index = index
    self.policy = policy
    self.today = today
    let draft = view.draft
    linkParts = draft.links.map { LinkParts(draft.text, in: $0.url) }
    var kinds: [EntityKind] = []
    for entity in entities where !kinds.contains(entity.kind) { kinds.append(entity.kind) }
    self.kinds = kinds
  }

  /// Whether there is anything in the draft that a rule could object to.
  func isOpen(_ gate: ActiveRule.Gate) -> Bool {
    switch gate {
    case .always: true
    case .never: false
    case .links: !linkParts.isEmpty
    case .kinds(let asked): asked.contains { kinds.contains($0) }
    case .patterns(let ids): ids.contains { !index.paragraphs(of: $0).isEmpty }
    }
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
