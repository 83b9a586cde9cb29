extension GramTable {
  /// Collects the places in `start ..< end` at which three bytes start that some literal may have, in order, counted
  /// from `start`.
  ///
  /// `places` must have room for `end - start` numbers, which is 65536 at most. There is no branch on what is found, so that a text full of
  /// hits costs no more than one without any. Cost: 0.5–0.7 ns a byte.
  func collectPlaces(
    in text: UnsafeRawBufferPointer, from start: Int, to end: Int, into places: UnsafeMutablePointer<UInt16>
  ) -> Int {
    var (position, count) = (start, 0)
    bitmap.withUnsafeBufferPointer { bitmap in
      // Eight bytes hold six times three.
      while position + 6 <= end, position + 8 <= text.count {
        var bytes = text.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian | 0x2020_2020_2020_2020
        for offset in 0..<6 {
          let hash = Int(Self.hash(UInt32(truncatingIfNeeded: bytes)))
          places[count] = UInt16(truncatingIfNeeded: position + offset - start)
          count += Int(truncatingIfNeeded: bitmap[hash >> 6] >> UInt64(hash & 63) & 1)
          bytes >>= 8
        }
        position += 6
      }
    }
    while position < end {
      places[count] = UInt16(truncatingIfNeeded: position - start)
      let hash = Int(Self.hash(Self.gram(in: text, at: position)))
      count += Int(truncatingIfNeeded: bitmap[hash >> 6] >> UInt64(hash & 63) & 1)
      position += 1
    }
    return count
  }

  /// Calls `body` with the number of each literal that has three bytes at `place` and lies in `range` as a whole.
  func forEachLiteral(
    at place: Int, in text: UnsafeRawBufferPointer, within range: Range<Int>, _ body: (Int) -> Void
  ) {
    let gram = Self.gram(in: text, at: place)
    var next = heads[Self.chain(Self.hash(gram))]
    while next >= 0 {
      let entry = entries[Int(next)]
      if entry.gram == gram, stands(literals[Int(entry.literal)], at: place - Int(entry.offset), in: text, range) {
        body(Int(entry.literal))
      }
      next = entry.next
    }
  }

  /// The three folded bytes at `place`; beyond the text there are folded zeros.
  private static func gram(in text: UnsafeRawBufferPointer, at place: Int) -> UInt32 {
    var gram: UInt32 = 0x20_2020
    for offset in 0..<min(3, text.count - place) {
      gram |= UInt32(text[place + offset]) << UInt32(8 * offset)
    }
    return gram
  }

  private func stands(
    _ literal: FoldedLiteral, at start: Int, in text: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Bool {
    guard start >= range.lowerBound, start + literal.count <= range.upperBound else { return false }
    if literal.startsWord, start > 0, text[start - 1].isWord { return false }
    guard start + FoldedLiteral.capacity <= text.count else {
      return (0..<literal.count).allSatisfy { text[start + $0] | 0x20 == literal.byte(at: $0) }
    }
    let bytes = text.loadUnaligned(fromByteOffset: start, as: UInt128.self).littleEndian
    return (bytes | FoldedLiteral.fold) & literal.byteMask == literal.bits
  }
}
