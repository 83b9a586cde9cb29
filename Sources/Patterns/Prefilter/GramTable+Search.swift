extension GramTable {
  /// Calls `found` with the number and the start of each literal that stands in `range` as a whole, in order but for the
  /// length of a literal.
  ///
  /// `places` is scratch space for 1 to 65536 numbers; so many bytes are looked at in one go. Cost: 1 ns a byte, and
  /// 4–8 ns for each place that shares a gram with some literal.
  @inline(__always)
  func search(
    _ text: UnsafeRawBufferPointer, in range: Range<Int>, places: UnsafeMutableBufferPointer<UInt16>,
    found: (_ literal: Int, _ start: Int) -> Void
  ) {
    guard let scratch = places.baseAddress, !places.isEmpty else { return }
    chainStarts.withElements { chainStarts in
      entries.withElements { entries in
        var start = range.lowerBound
        while start < range.upperBound {
          let end = min(start + places.count, range.upperBound)
          for index in 0..<collectPlaces(in: text, from: start, to: end, into: scratch) {
            let place = start &+ Int(scratch[index])
            let chain = Self.chain(Self.hash(Self.gram(in: text, at: place)))
            for entry in entries[Int(chainStarts[chain])..<Int(chainStarts[chain &+ 1])]
            where entry.stands(at: place, in: text, within: range) {
              found(Int(entry.literal), place &- Int(entry.offset))
            }
          }
          start = end
        }
      }
    }
  }

  /// Collects the places in `start ..< end` at which a literal's gram may start, in order, counted from `start`.
  ///
  /// There is no branch on what is found, so that a text full of hits costs no more here than one without any.
  private func collectPlaces(
    in text: UnsafeRawBufferPointer, from start: Int, to end: Int, into places: UnsafeMutablePointer<UInt16>
  ) -> Int {
    var (position, count) = (start, 0)
    bits.withElements { bits in
      while position &+ 8 <= end, position &+ 12 <= text.count {
        let (first, second) = (text.foldedBytes(at: position), text.foldedBytes(at: position &+ 4))
        for offset in 0..<4 {
          places[count] = UInt16(truncatingIfNeeded: position &- start &+ offset)
          count &+= Self.bit(UInt32(truncatingIfNeeded: first &>> UInt64(8 &* offset)), of: bits)
        }
        for offset in 0..<4 {
          places[count] = UInt16(truncatingIfNeeded: position &- start &+ offset &+ 4)
          count &+= Self.bit(UInt32(truncatingIfNeeded: second &>> UInt64(8 &* offset)), of: bits)
        }
        position &+= 8
      }
      while position < end {
        places[count] = UInt16(truncatingIfNeeded: position &- start)
        count &+= Self.bit(Self.gram(in: text, at: position), of: bits)
        position &+= 1
      }
    }
    return count
  }

  /// One where a literal has the gram, or one with the same hash, zero otherwise.
  @inline(__always)
  private static func bit(_ gram: UInt32, of bits: UnsafeBufferPointer<UInt32>) -> Int {
    let hash = hash(gram)
    return Int(truncatingIfNeeded: bits[Int(hash >> 5)] &>> (hash & 31) & 1)
  }

  @inline(__always)
  private static func gram(in text: UnsafeRawBufferPointer, at place: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: text.foldedBytes(at: place))
  }
}

extension GramTable.Entry {
  /// Whether the literal stands in `range` with its gram at `place`.
  @inline(__always)
  fileprivate func stands(at place: Int, in text: UnsafeRawBufferPointer, within range: Range<Int>) -> Bool {
    let start = place &- Int(offset)
    guard start >= range.lowerBound, text.foldedBytes(at: start) & lowMask == low else { return false }
    let length = Int(length)
    guard start &+ length <= range.upperBound else { return false }
    if length > 8, text.foldedBytes(at: start &+ 8) & (.max >> UInt64(128 &- 8 &* length)) != high { return false }
    return startsWord == 0 || start == 0 || !text[start &- 1].isWord
  }
}

extension UnsafeRawBufferPointer {
  /// Eight folded bytes, the first one lowest; beyond the end there are folded zeros.
  @inline(__always)
  fileprivate func foldedBytes(at start: Int) -> UInt64 {
    let fold: UInt64 = 0x2020_2020_2020_2020
    guard start &+ 8 > count else { return loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian | fold }
    var bytes = fold
    for index in start..<Swift.max(start, count) { bytes |= UInt64(self[index]) << UInt64(8 &* (index &- start)) }
    return bytes
  }
}
