/// Plain values that grow at the end: what an array does, without its checks at each step, and with storage that stays
/// when the values go.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>?
  private var capacity = 0
  private(set) var count = 0

  init() {}

  deinit {
    base?.deallocate()
  }

  /// An element before ``count``.
  subscript(index: Int) -> Element {
    @inline(__always) get { elements[index] }
  }

  var last: Element? { count > 0 ? elements[count - 1] : nil }

  /// The elements as an array of just their size.
  var array: [Element] { Array(elements) }

  var isEmpty: Bool { count == 0 }

  /// The elements, as long as nothing is appended.
  var elements: UnsafeBufferPointer<Element> {
    @inline(__always) get { UnsafeBufferPointer(start: base, count: count) }
  }

  /// The elements from an index on, as long as nothing is appended.
  func suffix(from start: Int) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: elements[min(start, count)...])
  }

  /// Makes room for so many elements in all.
  mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let room = max(wanted, capacity * 2, 16)
    let grown = UnsafeMutablePointer<Element>.allocate(capacity: room)
    if let base { grown.update(from: base, count: count) }
    base?.deallocate()
    base = grown
    capacity = room
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { reserve(count + 1) }
    base?[count] = element
    count += 1
  }

  @inline(__always)
  mutating func append(contentsOf added: UnsafeBufferPointer<Element>) {
    guard let source = added.baseAddress else { return }
    if count + added.count > capacity { reserve(count + added.count) }
    base?.advanced(by: count).update(from: source, count: added.count)
    count += added.count
  }

  /// Makes room for so many elements at the end, which `write` may fill; it gives the number of those that stay.
  @inline(__always)
  mutating func append(upTo room: Int, _ write: (UnsafeMutablePointer<Element>) -> Int) {
    reserve(count + room)
    guard let base else { return }
    count += write(base + count)
  }

  mutating func removeLast() {
    if count > 0 { count -= 1 }
  }

  /// Takes all elements out and leaves the storage.
  mutating func removeAll() {
    count = 0
  }

  /// Puts others in the place of all elements from `start` on.
  mutating func replace(from start: Int, with elements: [Element]) {
    count = min(start, count)
    elements.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

extension GrowingBuffer where Element == UInt8 {
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return append(UInt8(truncatingIfNeeded: scalar.value)) }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }
}
