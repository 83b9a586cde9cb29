/// A set of ASCII characters as a bitmap; written as the string of its members.
struct ASCIISet: ExpressibleByStringLiteral, Sendable {
  private let low: UInt64
  private let high: UInt64

  init(stringLiteral members: StaticString) {
    var bits: (low: UInt64, high: UInt64) = (0, 0)
    members.withUTF8Buffer { bytes in
      for byte in bytes where byte < 64 { bits.low |= 1 << UInt64(byte) }
      for byte in bytes where byte >= 64 && byte < 128 { bits.high |= 1 << UInt64(byte - 64) }
    }
    (low, high) = bits
  }

  func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<64: low >> UInt64(byte) & 1 == 1
    case ..<128: high >> UInt64(byte - 64) & 1 == 1
    default: false
    }
  }
}
