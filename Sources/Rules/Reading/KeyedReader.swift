import PolicyYAML
import SourceText

/// A mapping whose keys have been held against their declaration.
///
/// Unknown and missing keys are told when it is made; the fault of a value when the value is read. So a decoder reads
/// all its fields before it gives up, and all faults of a file are told at once.
struct KeyedReader {
  let context: ReadingContext
  let range: ByteRange
  private let entries: [Mapping.Entry]

  /// Nil where the node is no mapping.
  init?(_ node: Node, _ shape: ObjectShape, _ context: ReadingContext) {
    guard let mapping = node.mapping else {
      context.report(.expectedMapping(found: node, keys: shape.keys), at: node.range)
      return nil
    }
    self.context = context
    range = node.range
    entries = mapping.entries
    checkKeys(shape)
    guard context.isWhole else { return }
    for key in shape.requiredKeys where !has(key) { context.report(shape.missing(key), at: place) }
    for group in shape.groups { check(group.count, of: group.keys) }
  }

  /// The value of a field; nil where it is not there or has a fault.
  subscript<Value>(_ field: Field<Value>) -> Value? {
    guard let index = index(of: field.key) else { return nil }
    return field.reader.read(entries[index].value, context)
  }

  func has(_ key: String) -> Bool {
    index(of: key) != nil
  }

  func node(_ key: String) -> Node? {
    index(of: key).map { entries[$0].value }
  }

  func entry(_ key: String) -> Mapping.Entry? {
    index(of: key).map { entries[$0] }
  }

  /// By index, so that no entry is copied for a comparison.
  private func index(of key: String) -> Int? {
    for index in entries.indices where entries[index].key.value == key { return index }
    return nil
  }

  /// Where a field stands, for faults of its value; the mapping where it is not there.
  func range<Value>(of field: Field<Value>) -> ByteRange {
    node(field.key)?.range ?? place
  }

  /// Where a field's key stands.
  func keyRange<Value>(of field: Field<Value>) -> ByteRange {
    entry(field.key)?.key.range ?? place
  }

  /// Where the fault of a mapping as a whole is shown: its first key.
  var place: ByteRange {
    entries.first?.key.range ?? range
  }

  /// Fields mostly stand in their declared order, so the search goes on where the last one was found.
  private func checkKeys(_ shape: ObjectShape) {
    var next = 0
    for entry in entries.indices {
      let key = entries[entry].key.value
      if let index = shape.keys[next...].firstIndex(of: key) ?? shape.keys[..<next].firstIndex(of: key) {
        next = index + 1
      } else {
        context.report(.unknown(.key, key, known: shape.keys), at: entries[entry].key.range)
        guard context.isOpen else { return }
      }
    }
  }

  private func check(_ count: ObjectShape.Count, of keys: [String]) {
    let present = keys.filter(has)
    switch count {
    case .exactlyOne, .atMostOne:
      if present.count > 1 { context.report(.onlyOneOf(present), at: entry(present[1])?.key.range ?? place) }
    case .atLeastOne: break
    }
    if present.isEmpty, count != .atMostOne { context.report(.noneOf(keys), at: place) }
  }
}
