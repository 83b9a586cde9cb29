/// Where the parts of a trigger table lie.
struct TableLayout {
  let groupCount: Int
  let literals: UnsafeRawBufferPointer
  let patterns: UnsafeRawBufferPointer
  let words: UnsafeRawBufferPointer

  /// Nil where signature, length or check sum do not fit.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let least = TriggerTable.headerSize + TriggerTable.checkSumSize
    guard bytes.count >= least, bytes.starts(with: TriggerTable.signature) else { return nil }
    let counts = (0..<4).map { index in
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 + 4 * index, as: UInt32.self)))
    }
    // Counts have 32 bits, so none of this overflows.
    let patternsStart = TriggerTable.headerSize + counts[0] * TriggerTable.literalSize
    let wordsStart = patternsStart + counts[2] * TriggerTable.patternSize
    let end = wordsStart + counts[3] * 4
    guard end + TriggerTable.checkSumSize == bytes.count, counts[1] <= counts[3] else { return nil }
    let written = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self).littleEndian
    guard written == Self.checkSum(of: UnsafeRawBufferPointer(rebasing: bytes[..<end])) else { return nil }
    groupCount = counts[1]
    literals = UnsafeRawBufferPointer(rebasing: bytes[TriggerTable.headerSize..<patternsStart])
    patterns = UnsafeRawBufferPointer(rebasing: bytes[patternsStart..<wordsStart])
    words = UnsafeRawBufferPointer(rebasing: bytes[wordsStart..<end])
  }

  static func checkSum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    PatternDigest(of: bytes, seed: 0).high
  }
}
