import SourceText

extension Composer {
  /// The scalar that is a stretch of the file as it stands; `range` is that stretch with its quotation marks, if any.
  mutating func verbatimScalar(
    _ start: Int, _ end: Int, _ style: Scalar.Style, range: ByteRange? = nil
  ) -> Scalar {
    let range = range ?? ByteRange(start, end)
    guard end - start <= limits.scalarLength else { return overlongScalar(style, range) }
    let value = String(decoding: cursor.bytes[start..<end], as: UTF8.self)
    return Scalar(value, style: style, range: range)
  }

  /// The scalar that was put together in `text`.
  mutating func scalar(_ text: ScalarAssembler, _ style: Scalar.Style, _ range: ByteRange) -> Scalar {
    guard !text.isOverlong else { return overlongScalar(style, range) }
    let value = String(decoding: text.bytes, as: UTF8.self)
    return Scalar(value, style: style, range: range, origin: text.origin)
  }

  private mutating func overlongScalar(_ style: Scalar.Style, _ range: ByteRange) -> Scalar {
    report(.limit(.scalarLength(limits.scalarLength)), at: ByteRange(start: range.start, length: 1))
    return Scalar("", style: style, range: range)
  }
}
