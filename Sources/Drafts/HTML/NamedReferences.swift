/// Looks up named character references.
enum NamedReferences {
  struct Match {
    let first: Unicode.Scalar
    let second: Unicode.Scalar?
    /// Bytes of the name.
    let length: Int
  }

  /// Bytes of the longest name.
  static let longestName = 31
  private static let longestLegacyName = 6

  private struct Entry: Sendable {
    let start: Int
    let length: Int
    let isLegacy: Bool
  }

  /// Where each name stands in the table; made at the first look-up (one pass over 30 KB).
  private static let entries: [Entry] = makeEntries()

  private static var table: UnsafeBufferPointer<UInt8> {
    let text = NamedReferenceTable.text
    return UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The characters of a name, which is to be followed by a semicolon.
  static func find(_ name: UnsafeBufferPointer<UInt8>) -> Match? {
    entry(of: name).map { match($0) }
  }

  /// The longest prefix of a name that is a reference without a semicolon.
  static func findLegacyPrefix(of name: UnsafeBufferPointer<UInt8>) -> Match? {
    var length = min(name.count, longestLegacyName)
    while length >= 2 {
      if let entry = entry(of: UnsafeBufferPointer(rebasing: name[0..<length])), entry.isLegacy { return match(entry) }
      length -= 1
    }
    return nil
  }

  private static func entry(of name: UnsafeBufferPointer<UInt8>) -> Entry? {
    guard !name.isEmpty else { return nil }
    let table = table
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      let candidate = table[entry.start..<entry.start + entry.length]
      if candidate.elementsEqual(name) { return entry }
      if candidate.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static func match(_ entry: Entry) -> Match {
    let table = table
    var values: [UInt32] = [0]
    var index = entry.start + entry.length + 1
    while index < table.count, table[index] != .space {
      if table[index] == UInt8(ascii: "_") {
        values.append(0)
      } else {
        let digit = table[index].isDigit ? table[index] - 0x30 : table[index] - 0x61 + 10
        values[values.count - 1] = values[values.count - 1] << 4 | UInt32(digit)
      }
      index += 1
    }
    let scalars = values.map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    return Match(first: scalars[0], second: scalars.count > 1 ? scalars[1] : nil, length: entry.length)
  }

  private static func makeEntries() -> [Entry] {
    var entries: [Entry] = []
    let table = table
    var index = 0
    while index < table.count {
      let isLegacy = table[index] == UInt8(ascii: "*")
      let start = isLegacy ? index + 1 : index
      guard let nameEnd = ByteSearch.first(.space, in: table, from: start, to: table.count) else { break }
      entries.append(Entry(start: start, length: nameEnd - start, isLegacy: isLegacy))
      index = (ByteSearch.first(.space, in: table, from: nameEnd + 1, to: table.count) ?? table.count) + 1
    }
    return entries
  }
}
