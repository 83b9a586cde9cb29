/// Finds many literals in one pass over a text.
///
/// Four folded bytes of each literal, its gram, stand in a bitmap, and every four bytes of the text are looked up
/// there. The bitmap has 16 KB and stays in the first-level cache. What it lets through is compared with the literals
/// of that gram.
///
/// Of the third byte of a gram only four bits count, and of the fourth three, so that a literal of three bytes can
/// stand there with each of 8 fourth bytes, and one of two bytes with each of 128 endings. That there are no more of
/// them is what makes short literals affordable.
///
/// Cost of making: 0.1 µs for each literal, 1 µs for those of two bytes.
struct GramTable: Sendable {
  /// A literal with its comparison prepared.
  struct Entry: BitwiseCopyable, Sendable {
    /// The first eight folded bytes, and ones where there are such.
    let low: UInt64
    let lowMask: UInt64
    /// The rest.
    let high: UInt64
    /// The number of the literal.
    let literal: Int32
    /// Where in the literal the gram starts.
    let offset: UInt8
    let length: UInt8
    /// One where no part of a word may stand before the literal, otherwise zero.
    let startsWord: UInt8
    /// Fills the entry up, so that no byte of it is left to chance.
    private let unused: UInt8 = 0
  }

  /// One bit for each hash of a gram.
  let bits: Table<UInt32>
  /// The literals, in the order of their grams' chains; short ones several times.
  let entries: Table<Entry>
  /// Where in `entries` each chain starts; one more for the end of the last.
  let chainStarts: Table<Int32>

  private static let hashWidth = 17
  private static let chainWidth = 15
  private static let chainCount = 1 << chainWidth

  /// Makes the table for literals of two to 16 bytes; others are never found.
  init(literals: [FoldedLiteral]) {
    var bits = [UInt32](repeating: 0, count: 1 << Self.hashWidth / 32)
    var unsorted: [(chain: Int, entry: Entry)] = []
    unsorted.reserveCapacity(literals.count)
    for (number, literal) in literals.enumerated() where literal.count >= 2 {
      let offset = literal.count < 4 ? 0 : GramFrequency.offsetOfRarestGram(in: literal)
      let entry = Entry(literal, number: number, offset: offset)
      let gram = UInt32(truncatingIfNeeded: literal.bits >> UInt128(8 * offset))
      Self.forEachEnding(of: gram, length: literal.count) { gram in
        let hash = Self.hash(gram)
        bits[Int(hash >> 5)] |= 1 << (hash & 31)
        unsorted.append((Self.chain(hash), entry))
      }
    }
    self.bits = Table(bits)
    let (entries, chainStarts) = Self.sorted(unsorted)
    self.entries = Table(entries)
    self.chainStarts = Table(chainStarts)
  }

  init?(_ reader: inout TableReader) {
    guard let bits = reader.next(of: UInt32.self), let entries = reader.next(of: Entry.self),
      let chainStarts = reader.next(of: Int32.self), bits.count == 1 << Self.hashWidth / 32,
      chainStarts.count == Self.chainCount + 1
    else { return nil }
    self.bits = bits
    self.entries = entries
    self.chainStarts = chainStarts
  }

  func write(to writer: inout TableWriter) {
    writer.append(bits)
    writer.append(entries)
    writer.append(chainStarts)
  }

  /// Calls `body` with the gram, or, where the literal is shorter than that, with the gram in each ending that counts.
  private static func forEachEnding(of gram: UInt32, length: Int, _ body: (UInt32) -> Void) {
    switch length {
    case 2:
      for third in UInt32(0)..<16 {
        for fourth in UInt32(0)..<8 { body(gram | third << 16 | fourth << 24) }
      }
    case 3:
      for fourth in UInt32(0)..<8 { body(gram | fourth << 24) }
    default: body(gram)
    }
  }

  /// Counting sort: literals of the same chain come to stand together.
  private static func sorted(_ unsorted: [(chain: Int, entry: Entry)]) -> (entries: [Entry], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: chainCount + 1)
    for (chain, _) in unsorted { starts[chain + 1] += 1 }
    for chain in 0..<chainCount { starts[chain + 1] += starts[chain] }
    guard let filler = unsorted.first?.entry else { return ([], starts) }
    var entries = [Entry](repeating: filler, count: unsorted.count)
    var next = starts
    for (chain, entry) in unsorted {
      entries[Int(next[chain])] = entry
      next[chain] += 1
    }
    return (entries, starts)
  }

  /// A number of 17 bits for four folded bytes, the first one lowest.
  @inline(__always)
  static func hash(_ gram: UInt32) -> UInt32 {
    ((gram & 0x070F_FFFF) &* 0x9E37_79B1) >> UInt32(32 - hashWidth)
  }

  @inline(__always)
  static func chain(_ hash: UInt32) -> Int {
    Int(hash >> UInt32(hashWidth - chainWidth))
  }
}

extension GramTable.Entry {
  fileprivate init(_ literal: FoldedLiteral, number: Int, offset: Int) {
    low = UInt64(truncatingIfNeeded: literal.bits)
    lowMask = UInt64(truncatingIfNeeded: literal.byteMask)
    high = UInt64(truncatingIfNeeded: literal.bits >> 64)
    self.literal = Int32(number)
    self.offset = UInt8(offset)
    length = UInt8(literal.count)
    startsWord = literal.startsWord ? 1 : 0
  }
}
