/// Reads what a `CompactWriter` wrote.
///
/// Bytes that end too early or cannot be what was written give zeros and empty texts, and `isDamaged` says so.
struct CompactReader {
  private let bytes: UnsafeRawBufferPointer
  /// What the bytes are of, and where they start there; nil where nothing of them can be put off.
  private let resource: (bytes: ResourceBytes, start: Int)?
  private var cursor = 0
  private(set) var isDamaged = false

  init(_ bytes: UnsafeRawBufferPointer, of resource: (bytes: ResourceBytes, start: Int)? = nil) {
    self.bytes = bytes
    self.resource = resource
  }

  var isAtEnd: Bool { cursor == bytes.count }

  mutating func number() -> Int {
    var (result, shift): (UInt, UInt) = (0, 0)
    while cursor < bytes.count, shift < UInt(UInt.bitWidth) {
      let byte = bytes[cursor]
      cursor += 1
      result |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: result >> 1) ^ -Int(bitPattern: result & 1) }
      shift += 7
    }
    isDamaged = true
    return 0
  }

  /// A number of things that each take a byte at least.
  mutating func count() -> Int {
    let count = number()
    guard count >= 0, count <= bytes.count - cursor else {
      isDamaged = true
      return 0
    }
    return count
  }

  mutating func text() -> String {
    String(decoding: rest(count()), as: UTF8.self)
  }

  mutating func content() -> [UInt8] {
    Array(rest(count()))
  }

  /// The description that comes next, with its length before it; it is read later where that can be.
  mutating func description() -> DeferredDescription {
    let content = rest(count())
    if let resource { return .written(resource.bytes, offset: resource.start + cursor - content.count) }
    var reader = CompactReader(content)
    return .made(RuleDescription(&reader))
  }

  private mutating func rest(_ count: Int) -> UnsafeRawBufferPointer {
    defer { cursor += count }
    return UnsafeRawBufferPointer(rebasing: bytes[cursor..<cursor + count])
  }

  /// The value of a number that stands for one; damage where there is none such.
  mutating func choice<Value>(of values: [Value]) -> Value? {
    let number = number()
    guard values.indices.contains(number) else {
      isDamaged = true
      return nil
    }
    return values[number]
  }
}
