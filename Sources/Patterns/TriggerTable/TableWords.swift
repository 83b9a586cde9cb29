/// Numbers of four bytes each in a trigger table.
struct TableWords: @unchecked Sendable {
  // Bytes that live, unchanged, as long as the process.
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var count: Int { bytes.count / 4 }

  /// The number at `index`, nil beyond the end.
  subscript(index: Int) -> Int? {
    guard index >= 0, index < count else { return nil }
    return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)))
  }

  /// The number at the cursor, which moves on; nil beyond the end.
  func next(_ cursor: inout Int) -> UInt32? {
    guard let number = self[cursor] else { return nil }
    cursor += 1
    return UInt32(number)
  }

  /// So many numbers from the cursor, which moves on; nil where there are fewer.
  func next(_ count: Int, _ cursor: inout Int) -> TableWords? {
    guard cursor >= 0, count <= self.count - cursor else { return nil }
    defer { cursor += count }
    return TableWords(UnsafeRawBufferPointer(rebasing: bytes[4 * cursor..<4 * (cursor + count)]))
  }
}
