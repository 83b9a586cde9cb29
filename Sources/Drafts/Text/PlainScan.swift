/// Finds how far a stretch of UTF-8 stands in matching text as it is.
enum PlainScan {
  /// The end of the plain stretch that starts at `start`: the first byte of a character that is folded, removed or
  /// composed, or of two blanks in a row; `end` where there is none. A lone blank is plain.
  static func end(in source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while true {
      index = firstSuspect(in: source, from: index, to: end)
      guard index < end else { return end }
      let first = source[index]
      if first < 0x80 { return index }
      let (scalar, length) = UTF8Reader.scalar(in: source, at: index)
      guard Folding.isPlain(scalar.value) else { return index }
      index = min(index + length, end)
    }
  }

  /// The first byte that may not be plain: controls, the first of two blanks, and lead bytes other than those of
  /// U+00C0 to U+02FF, which hold the letters of the European languages.
  private static func firstSuspect(in source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard let base = UnsafeRawPointer(source.baseAddress) else { return end }
    var index = start
    // One byte beyond each vector is read too, and whatever lies between the end and the end of the source.
    while index < end, index + ByteVector.width < source.count {
      let here = ByteVector(base, at: index)
      let blanks = here.equal(to: 0x20) & ByteVector(base, at: index + 1).equal(to: 0x20)
      if let first = (here.less(than: 0x20) | here.atLeast(0xCC) | here.equal(to: 0xC2) | blanks).first {
        return min(index + first, end)
      }
      index += ByteVector.width
    }
    while index < end, !isSuspect(source, index, end) { index += 1 }
    return min(index, end)
  }

  private static func isSuspect(_ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = source[index]
    if byte > 0x20, byte < 0xC2 { return false }
    if byte == .space { return index + 1 < end && source[index + 1] == .space }
    return byte < 0x20 || byte >= 0xCC || byte == 0xC2
  }
}
