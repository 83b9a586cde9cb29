/// `exp` and `log` from additions and multiplications alone, so that training gives the same bytes on every machine.
package enum Exponential {
  /// e^x with a relative error below 1e-6; 0 below −80, no more than e^80.
  @inline(__always)
  package static func of(_ x: Float) -> Float {
    if x < -80 { return 0 }
    let bounded = min(x, 80) * 1.442_695_04
    let whole = bounded.rounded(.down)
    let rest = (bounded - whole) * 0.693_147_18
    // Taylor's series up to the seventh power: the rest is below ln 2.
    var sum: Float = 1 + rest * (1 / 7)
    sum = 1 + rest * (1 / 6) * sum
    sum = 1 + rest * (1 / 5) * sum
    sum = 1 + rest * (1 / 4) * sum
    sum = 1 + rest * (1 / 3) * sum
    sum = 1 + rest * (1 / 2) * sum
    sum = 1 + rest * sum
    return sum * Float(bitPattern: UInt32(Int32(whole) + 127) << 23)
  }

  /// ``of(_:)`` of numbers that are 0 or less, to the bit, four at once.
  @inline(__always)
  static func ofNegative(_ x: SIMD4<Float>) -> SIMD4<Float> {
    // Zero is added to make a positive one of a negative one, which would count as below it.
    let power = x * 1.442_695_04 + 0
    // What is added leaves no room for a fraction, so that the lowest bits become the nearest whole number.
    let shifted = power + 12_582_912
    let nearest = shifted - 12_582_912
    let isAbove = bits(power - nearest) &>> 31
    let whole = nearest - numbers(SIMD4(repeating: 0x3F80_0000) & (SIMD4(repeating: 0) &- isAbove))
    let rest = (power - whole) * 0.693_147_18
    var sum = 1 + rest * (1 / 7)
    sum = 1 + rest * (1 / 6) * sum
    sum = 1 + rest * (1 / 5) * sum
    sum = 1 + rest * (1 / 4) * sum
    sum = 1 + rest * (1 / 3) * sum
    sum = 1 + rest * (1 / 2) * sum
    sum = 1 + rest * sum
    let exponent = bits(shifted) &- SIMD4(repeating: 0x4B40_0000) &- isAbove &+ SIMD4(repeating: 127)
    let result = sum * numbers(exponent &<< 23)
    let isTooSmall = bits(x + 80) &>> 31
    return numbers(bits(result) & (isTooSmall &- SIMD4(repeating: 1)))
  }

  @inline(__always)
  private static func bits(_ x: SIMD4<Float>) -> SIMD4<UInt32> { unsafeBitCast(x, to: SIMD4<UInt32>.self) }

  @inline(__always)
  private static func numbers(_ x: SIMD4<UInt32>) -> SIMD4<Float> { unsafeBitCast(x, to: SIMD4<Float>.self) }

  /// The natural logarithm of a positive number; for 0 and below, that of the smallest one counted with, 1e-12.
  package static func log(_ x: Float) -> Float {
    let value = max(x, 1e-12)
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9))))
    return Float(value.exponent) * 0.693_147_18 + 2 * ratio * series
  }

  /// The log odds of a probability, within ±12.
  package static func logit(_ probability: Float) -> Float {
    let bounded = min(max(probability, 1e-6), 1 - 1e-6)
    return log(bounded) - log(1 - bounded)
  }

  /// The probability of log odds.
  package static func logistic(_ odds: Float) -> Float {
    1 / (1 + of(-odds))
  }
}
