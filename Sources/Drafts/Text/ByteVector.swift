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

    /// The index of the first byte in the mask, nil where it is empty.
    @inline(__always)
    var first: Int? {
      if words.x | words.y == 0 { return nil }
      return words.x != 0 ? words.x.trailingZeroBitCount / 8 : 8 + words.y.trailingZeroBitCount / 8
    }
  }

  @inline(__always)
  func equal(to byte: UInt8) -> Mask { Mask(bytes .== SIMD16(repeating: byte)) }

  @inline(__always)
  func less(than byte: UInt8) -> Mask { Mask(bytes .< SIMD16(repeating: byte)) }

  @inline(__always)
  func atLeast(_ byte: UInt8) -> Mask { Mask(bytes .>= SIMD16(repeating: byte)) }
}
