/// A growing row of plain values that starts at a cache line, so that values of 64 bytes lie in one line each.
struct LineArray<Element: BitwiseCopyable>: ~Copyable {
  private var elements: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  private static var lineBytes: Int { 64 }

  init() {
    elements = Self.allocate(256)
  }

  deinit { elements.baseAddress.map { UnsafeMutableRawPointer($0).deallocate() } }

  /// `index` must be below ``count``.
  @inline(__always)
  subscript(index: Int) -> Element {
    get { elements[index] }
    nonmutating _modify { yield &elements[index] }
  }

  mutating func append(_ element: Element) {
    if count == elements.count {
      let grown = Self.allocate(2 * count)
      _ = grown.update(fromContentsOf: elements)
      elements.baseAddress.map { UnsafeMutableRawPointer($0).deallocate() }
      elements = grown
    }
    elements[count] = element
    count += 1
  }

  /// Leaves the first ones, and the memory.
  mutating func keepFirst(_ kept: Int) {
    count = min(kept, count)
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutableBufferPointer<Element> {
    let bytes = UnsafeMutableRawPointer.allocate(
      byteCount: capacity * MemoryLayout<Element>.stride, alignment: lineBytes)
    return UnsafeMutableBufferPointer(start: bytes.bindMemory(to: Element.self, capacity: capacity), count: capacity)
  }
}
