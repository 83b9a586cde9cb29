import Detection
import Rules
import SourceText

/// The entities of a draft by place and by kind. They may overlap: a name stands inside of what a combination calls a place.
struct EntityIndex {
  /// In order of the text.
  let entities: [Entity]
  /// For each entity, the farthest end of those up to it; ascending.
  private let reaches: [Int]
  /// The numbers of the entities of a kind, ascending.
  private let numbers: [EntityKind: [Int]]

  init(_ entities: [Entity]) {
    self.entities = entities
    var reach = 0
    reaches = entities.map { entity in
      reach = max(reach, entity.textRange.end)
      return reach
    }
    numbers = Dictionary(grouping: entities.indices) { entities[$0].kind }
  }

  /// Those of some kinds, in order.
  func entities(of kinds: Set<EntityKind>) -> [Entity] {
    let found = kinds.flatMap { numbers[$0] ?? [] }
    return (kinds.count > 1 ? found.sorted() : found).map { entities[$0] }
  }

  /// Those that share text with `window`, in order. Cost: a binary search, and the entities from the first of them on.
  func entities(in window: ByteRange) -> [Entity] {
    var low = 0
    var high = reaches.count
    while low < high {
      let middle = (low + high) / 2
      if reaches[middle] <= window.start { low = middle + 1 } else { high = middle }
    }
    return entities[low...].prefix { $0.textRange.start < window.end }.filter { $0.textRange.end > window.start }
  }
}
