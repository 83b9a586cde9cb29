import SourceText

extension ByteRange {
  /// The start of a file, where nothing nearer can be shown.
  static let fileStart = ByteRange(0, 0)
}
