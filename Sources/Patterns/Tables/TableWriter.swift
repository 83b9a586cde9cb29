/// Writes tables one after the other, so that a `TableReader` can use them where they stand.
///
/// **Format.** Little-endian, each table at a multiple of `alignment`:
///
/// | bytes | what |
/// |---|---|
/// | 16 | `signature`, which changes with the format or with how its content is made |
/// | 16 + n for each table | number and size of its elements (8 bytes each), the elements, zeros up to `alignment` |
/// | 8 | check sum of all before |
package struct TableWriter {
  static let signature = Array("draftlint-pre-03".utf8)
  static let alignment = 16
  static let headerSize = 16
  static let checkSumSize = 8

  private var bytes = signature

  package init() {}

  package mutating func append<Element: BitwiseCopyable>(_ table: Table<Element>) {
    append(UInt64(table.count))
    append(UInt64(MemoryLayout<Element>.stride))
    bytes += table.bytes
    bytes += [UInt8](repeating: 0, count: Self.aligned(bytes.count) - bytes.count)
  }

  /// All that was appended, and the check sum.
  package consuming func finish() -> [UInt8] {
    append(bytes.withUnsafeBytes(Self.checkSum))
    return bytes
  }

  package static func checkSum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    PatternDigest(of: bytes, seed: 0).high
  }

  static func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }

  private mutating func append(_ number: UInt64) {
    bytes += withUnsafeBytes(of: number.littleEndian, Array.init)
  }
}
