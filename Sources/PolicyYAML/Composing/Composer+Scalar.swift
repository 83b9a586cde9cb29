import SourceText

extension Composer {
  /// The scalar that is a stretch of the file as it stands; `range` is that stretch with its quotation marks, if any.
  mutating func verbatimScalar(
    _ start: Int, _ end: Int, _ style: Scalar.Style, range: ByteRange? = nil
  ) -> Scalar {
    let range = range ?? ByteRange(start, end)
    guard isWithinLimit(end - start, at: range) else { return overlong(style, range) }
    let value = String(decoding: cursor.bytes[start..<end], as: UTF8.self)
    return Scalar(value, style: style, range: range)
  }

  mutating func scalar(_ text: ScalarAssembler, _ style: Scalar.Style, _ range: ByteRange) -> Scalar {
    guard isWithinLimit(text.count, at: range) else { return overlong(style, range) }
    let value = String(decoding: text.bytes, as: UTF8.self)
    return Scalar(value, style: style, range: range, origin: text.origin)
  }

  private mutating func isWithinLimit(_ length: Int, at range: ByteRange) -> Bool {
    if length <= limits.scalarLength { return true }
    report(.limit(.scalarLength(limits.scalarLength)), at: ByteRange(range.start, range.start + 1))
    return false
  }

  private func overlong(_ style: Scalar.Style, _ range: ByteRange) -> Scalar {
    Scalar("", style: style, range: range)
  }
}
