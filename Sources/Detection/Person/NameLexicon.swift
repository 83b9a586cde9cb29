/// First names, surnames, cue words and word ends in one table with open addressing, straight in the bytes of
/// `rules/person/lexicon.bin`: one look-up a word, nothing built at start.
///
/// A slot is 32 bits: 16 of the word's hash, two bits each for first name and surname, six of ``CueClass``, five of
/// ``RoleCue``, one for nouns. Words themselves do not stand in it; one look-up in fifty thousand is wrong by chance. Behind
/// the slots stand 256 masks that say how long the listed word ends are (``endingMask(_:)``).
package struct NameLexicon {
  static let slotBits = 18
  static let masksStart = 4 << slotBits
  package static let byteCount = masksStart + 4 * 256
  /// The longest word end, in bytes.
  static let longestEnding = 31

  struct Entry: Equatable {
    /// 0 not listed, 1 listed, 2 common.
    var firstName: UInt8 = 0
    var surname: UInt8 = 0
    /// A ``CueClass``.
    var cue: UInt8 = 0
    /// A ``RoleCue``.
    var role: UInt8 = 0
    /// Whether it is a common noun.
    var isNoun = false
    var isEmpty: Bool { firstName | surname | cue | role == 0 && !isNoun }
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
    let key = UInt32(truncatingIfNeeded: hash >> 48)
    var index = Int(truncatingIfNeeded: hash) & mask
    // A full table would have no empty slot to end at.
    for _ in 0...mask {
      let slot = UInt32(littleEndian: slots.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
      if slot == 0 { return Entry() }
      if slot >> 16 == key { return Self.entry(slot) }
      index = (index + 1) & mask
    }
    return Entry()
  }

  /// What the longest listed end of a word says of its class, and the longest one that tells a role; the word must be
  /// longer than they are.
  func ending(of word: UnsafeBufferPointer<UInt8>) -> Entry {
    var found = Entry()
    guard word.count > 2 else { return found }
    var lengths = endingMask(Self.maskPlace(word[word.count - 1], word[word.count - 2]))
    guard lengths != 0 else { return found }
    var hash = NameHash.ending
    var length = 0
    while lengths > 1, length + 1 < word.count {
      hash.add(word[word.count - 1 - length])
      length += 1
      lengths >>= 1
      if lengths & 1 == 1 {
        let entry = entry(for: hash.value)
        if entry.cue != 0 { found.cue = entry.cue }
        if entry.role != 0 { found.role = entry.role }
      }
    }
    return found
  }

  /// Bit n: some word end with the same last two bytes, or with ones that share their place, is n bytes long.
  private func endingMask(_ place: Int) -> UInt32 {
    UInt32(littleEndian: slots.loadUnaligned(fromByteOffset: Self.masksStart + place * 4, as: UInt32.self))
  }

  static func maskPlace(_ last: UInt8, _ beforeLast: UInt8) -> Int {
    Int(last &* 31 ^ beforeLast &* 7)
  }

  private static func entry(_ slot: UInt32) -> Entry {
    Entry(
      firstName: UInt8(slot & 3), surname: UInt8(slot >> 2 & 3), cue: UInt8(slot >> 4 & 63),
      role: UInt8(slot >> 10 & 31), isNoun: slot >> 15 & 1 == 1)
  }
}
