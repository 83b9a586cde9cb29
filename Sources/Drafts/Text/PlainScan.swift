/// Finds how far a stretch of UTF-8 stands in matching text as it is.
enum PlainScan {
  /// Appends the plain stretch that starts at `start` and gives its end: the first byte of a character that is folded,
  /// removed or composed, or of two blanks in a row; `end` where there is none. A lone blank is plain.
  static func append(
    _ source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, to text: inout GrowingBuffer<UInt8>
  ) -> Int {
    guard let base = UnsafeRawPointer(source.baseAddress), start < end else { return start }
    var index = start
    text.append(upTo: end - start + ByteVector.width * 2) { text in
      let target = UnsafeMutableRawPointer(text) - start
      while true {
        index = copyPlainBytes(base, source.count, from: index, to: end, target)
        guard index < end, source[index] >= 0x80 else { break }
        let (scalar, length) = UTF8Reader.scalar(in: source, at: index)
        guard Folding.isPlain(scalar.value) else { break }
        (target + index).copyMemory(from: base + index, byteCount: length)
        index = min(index + length, end)
      }
      return index - start
    }
    return index
  }

  /// Copies up to the first byte that may not be plain: controls, the first of two blanks, and lead bytes other than
  /// those of U+00C0 to U+02FF, which hold the letters of the European languages. Up to two vectors beyond are written.
  @inline(__always)
  private static func copyPlainBytes(
    _ base: UnsafeRawPointer, _ count: Int, from start: Int, to end: Int, _ target: UnsafeMutableRawPointer
  ) -> Int {
    var index = start
    // One byte beyond each vector is read too, and whatever lies between the end and the end of the source.
    while index < end, index + ByteVector.width < count {
      let here = ByteVector(base, at: index)
      here.store(to: target, at: index)
      if let first = suspects(base, here, at: index).first { return min(index + first, end) }
      index += ByteVector.width
    }
    while index < end, !isSuspect(base, index, end) {
      target.storeBytes(of: base.load(fromByteOffset: index, as: UInt8.self), toByteOffset: index, as: UInt8.self)
      index += 1
    }
    return min(index, end)
  }

  @inline(__always)
  private static func suspects(_ base: UnsafeRawPointer, _ here: ByteVector, at index: Int) -> ByteVector.Mask {
    let blanks = here.equal(to: .space) & ByteVector(base, at: index + 1).equal(to: .space)
    // 0xCC to 0xFF and 0 to 0x1F.
    return here.among(0x54, from: 0xCC) | here.equal(to: 0xC2) | blanks
  }

  private static func isSuspect(_ base: UnsafeRawPointer, _ index: Int, _ end: Int) -> Bool {
    let byte = base.load(fromByteOffset: index, as: UInt8.self)
    if byte > 0x20, byte < 0xC2 { return false }
    if byte == .space { return index + 1 < end && base.load(fromByteOffset: index + 1, as: UInt8.self) == .space }
    return byte < 0x20 || byte >= 0xCC || byte == 0xC2
  }
}
