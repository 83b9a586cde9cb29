/// Lower case of ASCII and Latin-1 letters, byte for byte, so that offsets stay.
package enum FoldedText {
  package static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    bytes.withContiguousStorageIfAvailable { folded($0) } ?? Array(bytes).withUnsafeBufferPointer { folded($0) }
  }

  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { result, count in
      count = bytes.count
      guard count > 0 else { return }
      result[0] = folded(bytes[0], after: 0)
      // Without a branch, and with nothing carried from byte to byte, so that many are folded at once.
      for index in 1..<max(1, count) { result[index] = folded(bytes[index], after: bytes[index &- 1]) }
    }
  }

  /// A byte in lower case, if it is a capital of ASCII or, after the first byte 0xC3, one of Latin-1 other than `×`.
  @inline(__always)
  private static func folded(_ byte: UInt8, after last: UInt8) -> UInt8 {
    let isPlain = byte &- 0x41 < 26
    let isAccented = byte &- 0x80 < 0x1F && byte != 0x97
    let isUpper = last == 0xC3 ? isAccented : isPlain
    return byte | (isUpper ? 0x20 : 0)
  }

  /// Letters, digits and every byte of a non-ASCII character.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
