/// Bytes that grow at the end: what an array does, without its checks at each step.
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 0
    base = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)
  }

  deinit {
    base.deallocate()
  }

  /// A byte before ``count``.
  subscript(index: Int) -> UInt8 {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
  }

  /// The bytes as an array.
  var array: [UInt8] { Array(bytes) }

  /// The bytes, as long as nothing is appended.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// Makes room for so many bytes in all.
  mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: max(wanted, capacity * 2))
    grown.update(from: base, count: count)
    base.deallocate()
    base = grown
    capacity = max(wanted, capacity * 2)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { reserve(count + 1) }
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(contentsOf bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let added = UnsafeBufferPointer(rebasing: bytes)
    guard let source = added.baseAddress else { return }
    if count + added.count > capacity { reserve(count + added.count) }
    (base + count).update(from: source, count: added.count)
    count += added.count
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }

  mutating func removeLast() {
    if count > 0 { count -= 1 }
  }

  /// Puts other bytes in the place of all from `start` on.
  mutating func replace(from start: Int, with bytes: [UInt8]) {
    count = min(start, count)
    bytes.withUnsafeBufferPointer { append(contentsOf: $0[...]) }
  }
}
