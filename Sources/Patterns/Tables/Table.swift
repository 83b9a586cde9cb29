/// A fixed row of plain values: made at run time, or read in place where they stand in the binary.
package struct Table<Element: BitwiseCopyable>: @unchecked Sendable {
  // The buffer is never written to after `init`, and lives as long as its owner or, without one, the process.
  @usableFromInline let buffer: UnsafeBufferPointer<Element>
  @usableFromInline let owner: Owner?

  @usableFromInline final class Owner {
    let buffer: UnsafeMutableBufferPointer<Element>

    init(_ elements: some Collection<Element>) {
      buffer = .allocate(capacity: elements.count)
      _ = buffer.initialize(from: elements)
    }

    deinit { buffer.deallocate() }
  }

  package init(_ elements: some Collection<Element>) {
    let owner = Owner(elements)
    self.init(buffer: UnsafeBufferPointer(owner.buffer), owner: owner)
  }

  /// Nil where the bytes are no whole number of elements or not aligned for them.
  ///
  /// They must live, unchanged, as long as the process.
  init?(inPlace bytes: UnsafeRawBufferPointer) {
    guard bytes.count.isMultiple(of: MemoryLayout<Element>.stride) else { return nil }
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      self.init(EmptyCollection())
      return
    }
    guard Int(bitPattern: base).isMultiple(of: MemoryLayout<Element>.alignment) else { return nil }
    self.init(buffer: bytes.assumingMemoryBound(to: Element.self), owner: nil)
  }

  private init(buffer: UnsafeBufferPointer<Element>, owner: Owner?) {
    self.buffer = buffer
    self.owner = owner
  }

  @inlinable package var count: Int { buffer.count }

  @inlinable package subscript(index: Int) -> Element {
    precondition(index >= 0 && index < buffer.count, "beyond the end of a table")
    return buffer[index]
  }

  /// Gives the elements for as long as `body` runs; they must not be kept.
  @inlinable
  @inline(__always)
  package func withElements<Result: ~Copyable>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    withExtendedLifetime(owner) { body(buffer) }
  }

  var elements: [Element] { withElements { Array($0) } }

  /// The bytes as they stand in memory.
  var bytes: [UInt8] { withElements { Array(UnsafeRawBufferPointer($0)) } }
}
