/// A square of numbers by two labels, a vector for each of the first one.
struct LabelRows {
  private let rows: (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>, SIMD8<Float>, SIMD8<Float>)

  init(_ value: (_ row: Int, _ lane: Int) -> Float) {
    func row(_ row: Int) -> SIMD8<Float> { Self.row { value(row, $0) } }
    rows = (row(0), row(1), row(2), row(3), row(4))
  }

  /// A vector with a value for each label.
  @inline(__always)
  static func row(_ value: (Int) -> Float) -> SIMD8<Float> {
    SIMD8(value(0), value(1), value(2), value(3), value(4), 0, 0, 0)
  }

  subscript(row: Int) -> SIMD8<Float> {
    switch row {
    case 0: rows.0
    case 1: rows.1
    case 2: rows.2
    case 3: rows.3
    default: rows.4
    }
  }

  /// The rows, each times its weight, added up in their order.
  @inline(__always)
  func sum(_ weights: SIMD8<Float>) -> SIMD8<Float> {
    var sum = rows.0 * weights[0]
    sum += rows.1 * weights[1]
    sum += rows.2 * weights[2]
    sum += rows.3 * weights[3]
    return sum + rows.4 * weights[4]
  }

  /// The same with two weights each.
  @inline(__always)
  func sum(_ weights: SIMD8<Float>, _ more: SIMD8<Float>) -> SIMD8<Float> {
    var sum = rows.0 * weights[0] * more[0]
    sum += rows.1 * weights[1] * more[1]
    sum += rows.2 * weights[2] * more[2]
    sum += rows.3 * weights[3] * more[3]
    return sum + rows.4 * weights[4] * more[4]
  }
}
