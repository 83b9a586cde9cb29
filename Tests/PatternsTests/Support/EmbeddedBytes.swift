@testable import Patterns

/// Bytes as they stand in a binary: aligned for tables, and where they are as long as a test needs them.
enum EmbeddedBytes {
  static func with<Result>(_ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: TableWriter.alignment)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    return body(UnsafeRawBufferPointer(memory))
  }
}
