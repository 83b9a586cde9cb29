/// Where a report is written: bytes, kept in memory or handed on in pieces.
package struct ByteSink {
  /// What has been written and not yet handed on.
  package private(set) var bytes: [UInt8] = []
  private let drain: ((borrowing [UInt8]) -> Void)?

  /// Bytes after which a sink with a drain hands on.
  private static let pieceSize = 1 << 16

  /// - Parameter drain: takes each full piece, so that memory stays bounded; nil: everything stays in ``bytes``.
  package init(drain: ((borrowing [UInt8]) -> Void)? = nil) {
    self.drain = drain
  }

  package mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    drainIfFull()
  }

  package mutating func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func write(_ part: some Sequence<UInt8>) {
    bytes.append(contentsOf: part)
    drainIfFull()
  }

  package mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// Hands on what is left; to be called once at the end by whoever set the drain.
  package mutating func flush() {
    guard let drain, !bytes.isEmpty else { return }
    drain(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func drainIfFull() {
    if drain != nil, bytes.count >= Self.pieceSize { flush() }
  }
}
