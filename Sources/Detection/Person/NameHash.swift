/// The hash by which words are looked up in the lexicon and told apart by features; FNV-1a with a final mix.
///
/// It stands in `lexicon.bin` and in the weights: a change means training again.
struct NameHash {
  private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The start for ends of words, which are hashed from the last byte on, so that they never meet whole words.
  static var ending: NameHash {
    var hash = NameHash()
    hash.add(1)
    return hash
  }

  /// The start for words of front matter keys, which say other things than the same words in a text.
  static func ofField(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = NameHash()
    hash.add(2)
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inline(__always)
  var value: UInt64 {
    let mixed = (state ^ (state >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 29)
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = NameHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
