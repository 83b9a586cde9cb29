package import Rules

/// First names, surnames and cue words in one table with open addressing, straight in the bytes of
/// `rules/person/lexicon.bin`: one look-up a word, nothing built at start.
///
/// A slot is 32 bits: 22 of the word's hash, two flags each for first name and surname, six bits of cue class. Words
/// themselves do not stand in it; one look-up in two million is wrong by chance.
package struct NameLexicon {
  static let slotBits = 17
  package static let byteCount = 4 << slotBits

  struct Entry {
    /// 0 not listed, 1 listed, 2 common.
    var firstName: UInt8 = 0
    var surname: UInt8 = 0
    var cue: UInt8 = 0
    var isEmpty: Bool { firstName | surname | cue == 0 }
  }

  private let slots: UnsafeRawBufferPointer

  /// Nil where the table has not the length it must have.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.byteCount else { return nil }
    slots = bytes
  }

  @inline(__always)
  func entry(for hash: UInt64) -> Entry {
    let mask = 1 << Self.slotBits - 1
    let key = UInt32(hash >> 42)
    var index = Int(truncatingIfNeeded: hash) & mask
    // A full table would have no empty slot to end at.
    for _ in 0...mask {
      let slot = UInt32(littleEndian: slots.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
      if slot == 0 { return Entry() }
      if slot >> 10 == key { return Self.entry(slot) }
      index = (index + 1) & mask
    }
    return Entry()
  }

  private static func entry(_ slot: UInt32) -> Entry {
    Entry(
      firstName: UInt8(slot & 3), surname: UInt8(slot >> 2 & 3), cue: UInt8(slot >> 4 & 63))
  }

  /// Writes the table for the lists; words are in small letters.
  package static func build(firstNames: WordList, surnames: WordList, cues: WordList) -> [UInt8] {
    var entries: [UInt64: Entry] = [:]
    func add(_ list: WordList, _ set: (inout Entry, Substring?) -> Void) {
      for line in list.entries {
        let parts = line.split(separator: " ")
        guard let word = parts.first else { continue }
        set(&entries[NameHash.of(word.utf8), default: Entry()], parts.dropFirst().first)
      }
    }
    add(firstNames) { $0.firstName = $1 == nil ? 1 : 2 }
    add(surnames) { $0.surname = $1 == nil ? 1 : 2 }
    add(cues) { $0.cue = $1.flatMap(CueClass.init(name:))?.rawValue ?? 0 }
    return bytes(entries)
  }

  private static func bytes(_ entries: [UInt64: Entry]) -> [UInt8] {
    let mask = 1 << slotBits - 1
    var slots = [UInt32](repeating: 0, count: mask + 1)
    for (hash, entry) in entries.sorted(by: { $0.key < $1.key }).prefix(mask) where !entry.isEmpty {
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index] != 0 { index = (index + 1) & mask }
      let flags = UInt32(entry.firstName) | UInt32(entry.surname) << 2 | UInt32(entry.cue) << 4
      slots[index] = UInt32(hash >> 42) << 10 | flags
    }
    return slots.flatMap { slot in (0..<4).map { UInt8(truncatingIfNeeded: slot >> (8 * UInt32($0))) } }
  }
}
