import Patterns

/// What the first or last bytes of a word must be for a look-up to be worth while: 65,536 bits, which stay in the
/// cache.
struct TermGate: Sendable {
  /// How many bytes are looked at.
  static let length = 4

  private let bits: TermRow<UInt64>

  /// The gate whose bits these are; nil where they are too few.
  init?(_ bits: Table<UInt64>) {
    guard bits.count == Builder.wordCount else { return nil }
    self.bits = TermRow(bits)
  }

  private init(_ builder: Builder) {
    bits = TermRow(Table(builder.bits))
  }

  func write(to writer: inout TableWriter) {
    writer.append(bits.table)
  }

  @inline(__always)
  func isOpen(_ bytes: some Collection<UInt8>) -> Bool {
    let place = Self.place(bytes)
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  @inline(__always)
  private static func place(_ bytes: some Collection<UInt8>) -> Int {
    var key: UInt32 = 0
    for byte in bytes.prefix(length) { key = key << 8 | UInt32(byte) }
    return Int((key &* 0x9E37_79B1) >> 16)
  }

  /// A gate under construction.
  struct Builder {
    static let wordCount = 1024

    fileprivate var bits = [UInt64](repeating: 0, count: wordCount)

    /// Opens the gate for words that begin (or, told backwards, end) with these bytes; fewer than ``length`` are whole
    /// words.
    mutating func open(_ bytes: some Collection<UInt8>) {
      let place = TermGate.place(bytes)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    var gate: TermGate { TermGate(self) }
  }
}
