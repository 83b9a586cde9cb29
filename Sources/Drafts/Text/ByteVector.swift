/// Sixteen bytes at a time.
///
/// In Swift 6.3, comparisons of `SIMD16` with another vector compile to single instructions; those with a scalar, and
/// the reductions (`any`, `min`), compile to loops over the lanes, fifty times as slow. Hence the repeated scalars, and
/// the mask that is looked at as two words.
struct ByteVector {
  static let width = 16

  private let bytes: SIMD16<UInt8>

  @inline(__always)
  init(_ base: UnsafeRawPointer, at offset: Int) {
    bytes = base.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  @inline(__always)
  private init(_ bytes: SIMD16<UInt8>) {
    self.bytes = bytes
  }

  @inline(__always)
  func store(to base: UnsafeMutableRawPointer, at offset: Int) {
    base.storeBytes(of: bytes, toByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// A mask over the bytes.
  struct Mask {
    fileprivate let words: SIMD2<UInt64>

    @inline(__always)
    fileprivate init(_ mask: SIMDMask<SIMD16<Int8>>) {
      words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    }

    @inline(__always)
    private init(words: SIMD2<UInt64>) {
      self.words = words
    }

    @inline(__always)
    static func | (left: Mask, right: Mask) -> Mask { Mask(words: left.words | right.words) }

    @inline(__always)
    static func & (left: Mask, right: Mask) -> Mask { Mask(words: left.words & right.words) }

    /// The bytes that are in one of the two only.
    @inline(__always)
    static func ^ (left: Mask, right: Mask) -> Mask { Mask(words: left.words ^ right.words) }

    @inline(__always)
    var isEmpty: Bool { words.x | words.y == 0 }

    /// The index of the first byte in the mask, nil where it is empty.
    @inline(__always)
    var first: Int? {
      if isEmpty { return nil }
      return words.x != 0 ? words.x.trailingZeroBitCount / 8 : 8 + words.y.trailingZeroBitCount / 8
    }
  }

  @inline(__always)
  func equal(to byte: UInt8) -> Mask { Mask(bytes .== SIMD16(repeating: byte)) }

  @inline(__always)
  func less(than byte: UInt8) -> Mask { Mask(bytes .< SIMD16(repeating: byte)) }

  @inline(__always)
  func atLeast(_ byte: UInt8) -> Mask { Mask(bytes .>= SIMD16(repeating: byte)) }

  /// The bytes of a range that may go over 0xFF to 0: `count` of them from `first` on.
  @inline(__always)
  func among(_ count: UInt8, from first: UInt8) -> Mask {
    Mask((bytes &- SIMD16(repeating: first)) .< SIMD16(repeating: count))
  }

  /// The letters of ASCII in lower case; other bytes may change too.
  @inline(__always)
  var lowercased: ByteVector { ByteVector(bytes | SIMD16(repeating: 0x20)) }
}
