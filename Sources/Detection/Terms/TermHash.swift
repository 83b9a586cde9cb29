/// FNV-1a over the bytes of a stem, 32 bits; forwards for stems, backwards for heads of compounds.
struct TermHash {
  private(set) var value: UInt32 = 0x811C_9DC5

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 0x0100_0193
  }

  static func of(_ bytes: some Sequence<UInt8>) -> TermHash {
    var hash = TermHash()
    for byte in bytes { hash.add(byte) }
    return hash
  }
}
