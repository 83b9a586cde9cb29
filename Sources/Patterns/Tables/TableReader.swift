/// Reads the tables that a `TableWriter` wrote, in place and in the same order.
package struct TableReader {
  private let bytes: UnsafeRawBufferPointer
  private var cursor = TableWriter.signature.count

  /// Nil where signature or check sum do not fit, or where the machine orders the bytes of a number otherwise.
  ///
  /// The bytes must live, unchanged, as long as the process. `isTrusted`: they are a part of this program, to which a test
  /// has held them, so the check sum is left alone; to read it all would cost 0.3 ns a byte and map every page of it.
  package init?(_ bytes: UnsafeRawBufferPointer, isTrusted: Bool = false) {
    let end = bytes.count - TableWriter.checkSumSize
    guard 1.littleEndian == 1, end >= cursor, bytes.starts(with: TableWriter.signature) else { return nil }
    let content = UnsafeRawBufferPointer(rebasing: bytes[..<end])
    self.bytes = content
    guard !isTrusted else { return }
    let written = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
    guard written == TableWriter.checkSum(of: content) else { return nil }
  }

  /// The next table; nil where there is none, or none of this kind.
  package mutating func next<Element: BitwiseCopyable>(of type: Element.Type = Element.self) -> Table<Element>? {
    guard cursor + TableWriter.headerSize <= bytes.count else { return nil }
    let count = bytes.loadUnaligned(fromByteOffset: cursor, as: UInt64.self)
    let stride = bytes.loadUnaligned(fromByteOffset: cursor + 8, as: UInt64.self)
    let start = cursor + TableWriter.headerSize
    guard stride == MemoryLayout<Element>.stride, count <= (bytes.count - start) / Int(stride) else { return nil }
    let end = start + Int(count) * Int(stride)
    cursor = min(bytes.count, TableWriter.aligned(end))
    return Table(inPlace: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
  }
}
