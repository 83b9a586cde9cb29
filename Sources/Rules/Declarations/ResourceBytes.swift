/// A file of `rules/` as bytes: those of the binary itself, or of a loaded folder.
package struct ResourceBytes: Sendable {
  private enum Storage: @unchecked Sendable {
    /// Bytes that live as long as the process.
    case embedded(UnsafeRawBufferPointer)
    case loaded([UInt8])
  }

  private let storage: Storage

  /// Wraps bytes that live, unchanged, as long as the process.
  package init(embedded bytes: UnsafeRawBufferPointer) {
    storage = .embedded(bytes)
  }

  package init(loaded bytes: [UInt8]) {
    storage = .loaded(bytes)
  }

  /// Hands over the bytes; the pointer is good inside of `body` only.
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    switch storage {
    case .embedded(let bytes): body(bytes)
    case .loaded(let bytes): bytes.withUnsafeBytes(body)
    }
  }

  /// The bytes where they stand in the binary; nil where they were loaded.
  package var embedded: UnsafeRawBufferPointer? {
    guard case .embedded(let bytes) = storage else { return nil }
    return bytes
  }
}
