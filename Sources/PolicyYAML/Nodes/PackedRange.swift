import SourceText

/// A byte range in half the room, for the many nodes of a file. Files end before 4 GiB (``Limits``).
struct PackedRange: Sendable {
  private let start: UInt32
  private let end: UInt32

  init(_ range: ByteRange) {
    start = UInt32(clamping: range.start)
    end = UInt32(clamping: range.end)
  }

  var range: ByteRange { ByteRange(Int(start), Int(end)) }
}
