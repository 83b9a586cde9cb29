import SourceText

/// A table of TOML while the text is read: its keys may come from several places.
final class TOMLTable {
  /// How a table came to be, which says whether it may be opened again.
  enum Origin {
    /// `[key]`.
    case header
    /// `[[key]]`.
    case listed
    /// Part of a longer header or of a dotted key.
    case dotted
  }

  private enum Slot {
    case value(DataValue)
    case table(TOMLTable)
    /// The tables of `[[key]]`, by their index in ``lists``.
    case list(Int)
  }

  private var keys: [DataText] = []
  private var slots: [Slot] = []
  private var lists: [[TOMLTable]] = []
  private var indices: [String: Int] = [:]
  private var isDefined = false

  func add(_ key: DataText, _ value: DataValue, in bytes: UnsafeBufferPointer<UInt8>) throws(DataFault) {
    let name = key.string(in: bytes)
    guard indices[name] == nil else { throw DataFault(reason: .duplicateKey, offset: key.range.start) }
    append(name, key, .value(value))
  }

  /// The table at a path, made where it is not there yet.
  func table(
    at path: [DataText], in bytes: UnsafeBufferPointer<UInt8>, as origin: Origin
  ) throws(DataFault) -> TOMLTable {
    var table = self
    for (index, key) in path.enumerated() {
      table = try table.step(key, in: bytes, as: index == path.count - 1 ? origin : .dotted)
    }
    return table
  }

  private func step(
    _ key: DataText, in bytes: UnsafeBufferPointer<UInt8>, as origin: Origin
  ) throws(DataFault) -> TOMLTable {
    let name = key.string(in: bytes)
    let duplicate = DataFault(reason: .duplicateKey, offset: key.range.start)
    guard let index = indices[name] else {
      let table = TOMLTable()
      table.isDefined = origin != .dotted
      if origin == .listed { lists.append([table]) }
      append(name, key, origin == .listed ? .list(lists.count - 1) : .table(table))
      return table
    }
    switch slots[index] {
    case .value: throw duplicate
    case .table(let table):
      guard origin != .listed, origin != .header || !table.isDefined else { throw duplicate }
      if origin == .header { table.isDefined = true }
      return table
    case .list(let list):
      guard origin != .header else { throw duplicate }
      if origin == .dotted, let last = lists[list].last { return last }
      let table = TOMLTable()
      lists[list].append(table)
      return table
    }
  }

  private func append(_ name: String, _ key: DataText, _ slot: Slot) {
    indices[name] = keys.count
    keys.append(key)
    slots.append(slot)
  }

  /// The table as values. The range of a table that is written in several places is that of its key.
  func members() -> [DataMember] {
    zip(keys, slots).map { key, slot in
      let content: DataValue.Content
      switch slot {
      case .value(let value): return DataMember(key: key, value: value)
      case .table(let table): content = .table(table.members())
      case .list(let list):
        content = .list(lists[list].map { DataValue(content: .table($0.members()), range: key.range) })
      }
      return DataMember(key: key, value: DataValue(content: content, range: key.range))
    }
  }
}
