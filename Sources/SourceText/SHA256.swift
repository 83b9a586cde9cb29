/// The hash function SHA-256 (FIPS 180-4, section 6.2), fed piece by piece.
package struct SHA256: Sendable {
  /// Bytes of a digest.
  package static let digestLength = 32
  /// Bytes that are hashed at once.
  static let blockLength = 64

  private var state: [UInt32]
  /// The bytes that do not fill a block yet.
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  package init() {
    state = Self.initialState
    pending.reserveCapacity(Self.blockLength)
  }

  /// The digest of one message.
  package static func hash(_ message: some Sequence<UInt8>) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(message)
    return hasher.finish()
  }

  package mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// The digest of all that was fed; the hasher is spent.
  package consuming func finish() -> [UInt8] {
    let bits = length * 8
    append(0x80)
    while pending.count != Self.blockLength - 8 { append(0) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) { append(UInt8(truncatingIfNeeded: bits >> shift)) }
    return state.flatMap { word in
      stride(from: UInt32(24), through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  private mutating func append(_ byte: UInt8) {
    pending.append(byte)
    length &+= 1
    guard pending.count == Self.blockLength else { return }
    compress()
    pending.removeAll(keepingCapacity: true)
  }

  /// FIPS 180-4, 6.2.2; the letters are those of the standard.
  private mutating func compress() {
    let schedule = messageSchedule()
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<Self.blockLength {
      let choice = (e & f) ^ (~e & g)
      let first = h &+ Self.rotate(e, 6, 11, 25) &+ choice &+ Self.roundConstants[round] &+ schedule[round]
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let second = Self.rotate(a, 2, 13, 22) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private func messageSchedule() -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity(Self.blockLength)
    for start in stride(from: 0, to: Self.blockLength, by: 4) {
      words.append(pending[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for index in 16..<Self.blockLength {
      let (early, late) = (words[index - 15], words[index - 2])
      let low = Self.right(early, 7) ^ Self.right(early, 18) ^ early >> 3
      let high = Self.right(late, 17) ^ Self.right(late, 19) ^ late >> 10
      words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
    }
    return words
  }

  private static func rotate(_ word: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
    right(word, first) ^ right(word, second) ^ right(word, third)
  }

  private static func right(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }
}
