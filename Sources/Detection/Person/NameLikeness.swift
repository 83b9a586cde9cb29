/// How much a word is written like a name: a logistic regression over hashed n-grams of 2 to 4 bytes, as the sum of
/// int8 weights.
struct NameLikeness {
  static let bits = 14

  let weights: UnsafeRawBufferPointer
  /// Log odds a unit of weight.
  let scale: Float

  /// By two tables at once: 0 (unlike) to 9 (like a name).
  static func steps(
    of word: UnsafeBufferPointer<UInt8>, by first: NameLikeness, and second: NameLikeness
  ) -> (UInt8, UInt8) {
    var sums = (0, 0)
    forEachGram(word) { index in
      sums.0 &+= Int(Int8(bitPattern: first.weights[index]))
      sums.1 &+= Int(Int8(bitPattern: second.weights[index]))
    }
    return (first.step(sums.0), second.step(sums.1))
  }

  private func step(_ sum: Int) -> UInt8 {
    let odds = Float(sum) * scale
    return UInt8(min(max(Int((odds + 5).rounded(.down)), 0), 9))
  }

  /// The places of a word's n-grams; its edges count as signs of their own.
  @inline(__always)
  static func forEachGram(_ word: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    var last: UInt32 = 1
    for index in 0...word.count {
      last = last << 8 | (index < word.count ? UInt32(word[index]) : 1)
      body(place(last & 0xFFFF, 2))
      if index > 0 { body(place(last & 0xFF_FFFF, 3)) }
      if index > 1 { body(place(last, 4)) }
    }
  }

  @inline(__always)
  private static func place(_ gram: UInt32, _ length: UInt32) -> Int {
    Int(((gram &+ length &* 0x85EB_CA6B) &* 0x9E37_79B1) >> (32 - UInt32(bits)))
  }
}
