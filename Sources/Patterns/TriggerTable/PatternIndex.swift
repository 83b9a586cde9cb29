/// The digests of a trigger table's patterns, in rising order, each with the place of its row.
struct PatternIndex: @unchecked Sendable {
  // Bytes that live, unchanged, as long as the process.
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var count: Int { bytes.count / TriggerTable.patternSize }

  /// Where the row of a pattern starts, in words; nil where there is none. Binary search.
  func place(of digest: PatternDigest) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self.digest(at: middle) < digest { low = middle + 1 } else { high = middle }
    }
    guard low < count, self.digest(at: low) == digest else { return nil }
    let place = bytes.loadUnaligned(fromByteOffset: low * TriggerTable.patternSize + 16, as: UInt32.self)
    return Int(place.littleEndian)
  }

  private func digest(at index: Int) -> PatternDigest {
    let start = index * TriggerTable.patternSize
    return PatternDigest(
      high: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian,
      low: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self).littleEndian)
  }
}
