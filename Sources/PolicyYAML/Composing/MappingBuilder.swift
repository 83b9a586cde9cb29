import SourceText

/// The entries of a mapping while it is read, with a quick way to see that a key is new.
struct MappingBuilder {
  /// With more entries than this, keys are looked up in a table; below, by comparing with each.
  private static let longestScan = 16
  /// Entries that there is room for at first.
  private static let usualCount = 8

  private(set) var entries: [Mapping.Entry] = []
  /// One bit for each hash of a key so far. Most keys of a small mapping are known to be new by it.
  private var mask: UInt64 = 0
  private var table: [String: ByteRange] = [:]

  mutating func append(_ key: consuming Scalar, _ value: consuming Node) {
    if entries.isEmpty { entries.reserveCapacity(Self.usualCount) }
    entries.append(Mapping.Entry(key: key, value: value))
    if entries.count > Self.longestScan { extendTable() }
  }

  /// Notes a key, and gives the place of the same key before it. Keys that are canonically equivalent (Unicode) are the
  /// same, as they are for the readers of the mapping.
  mutating func note(_ key: String) -> ByteRange? {
    let bits = Self.bits(of: key)
    let isNew = mask & bits == 0
    mask |= bits
    if isNew { return nil }
    if entries.count > Self.longestScan { return table[key] }
    return entries.first { $0.key.value == key }?.key.range
  }

  private mutating func extendTable() {
    for entry in entries[table.count...] { table[entry.key.value] = entry.key.range }
  }

  /// The bit of a key in the mask; all bits beyond ASCII, where different bytes can be the same text.
  private static func bits(of key: String) -> UInt64 {
    key.utf8.withContiguousStorageIfAvailable(bits(of:)) ?? .max
  }

  private static func bits(of key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0
    var all: UInt8 = 0
    for byte in key {
      hash = (hash &+ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      all |= byte
    }
    return all < 0x80 ? 1 << (hash >> 58) : .max
  }
}
