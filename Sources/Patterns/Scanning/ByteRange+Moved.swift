import SourceText

extension ByteRange {
  /// The range so many bytes further on.
  func moved(by distance: Int) -> ByteRange {
    ByteRange(start + distance, end + distance)
  }
}
