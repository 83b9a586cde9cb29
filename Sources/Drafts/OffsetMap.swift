package import SourceText

/// The way from bytes of ``Draft/text`` back to bytes of the original file.
///
/// It is a list of runs in text order. An *identity* run stands byte for byte in the source; an *opaque* run (an
/// entity, a folded line break, a composed letter) is one unit: any part of it maps to the whole of its source. The
/// map is total, and order-preserving inside each segment.
package struct OffsetMap: Sendable {
  /// Marks a run as identity in ``sourceLengths``.
  static let identity = UInt32.max

  /// Where each run starts in the text; strictly rising.
  var textStarts: [UInt32] = []
  /// Where each run starts in the decoded source.
  var sourceStarts: [UInt32] = []
  /// Bytes of the decoded source that an opaque run stands for, or ``identity``.
  var sourceLengths: [UInt32] = []
  /// Bytes of the text.
  var textCount = 0
  var decoding = DecodingMap.identity

  package var runCount: Int { textStarts.count }

  /// The bytes of the file that a range of the text stands for; an empty range gives an empty range.
  ///
  /// Markup between the first and the last character is inside, markup around them is not. Cost: two binary searches.
  package func sourceRange(of textRange: ByteRange) -> ByteRange {
    guard !textRange.isEmpty else {
      let offset = sourceOffset(of: textRange.start)
      return ByteRange(offset, offset)
    }
    let last = decodedRange(ofByte: textRange.end - 1)
    return ByteRange(
      decoding.fileOffset(ofDecoded: decodedRange(ofByte: textRange.start).start),
      decoding.fileOffset(ofDecoded: last.end))
  }

  /// The byte of the file at which the character of a text byte starts; past the end, the end of the last character.
  package func sourceOffset(of textOffset: Int) -> Int {
    guard textCount > 0 else { return 0 }
    let range = decodedRange(ofByte: min(textOffset, textCount - 1))
    return decoding.fileOffset(ofDecoded: textOffset < textCount ? range.start : range.end)
  }

  /// The decoded bytes that one byte of the text stands for.
  func decodedRange(ofByte textOffset: Int) -> ByteRange {
    let run = runIndex(atOrBefore: textOffset)
    guard run >= 0 else { return ByteRange(0, 0) }
    let start = Int(sourceStarts[run])
    guard sourceLengths[run] == Self.identity else { return ByteRange(start: start, length: Int(sourceLengths[run])) }
    return ByteRange(start: start + textOffset - Int(textStarts[run]), length: 1)
  }

  /// The last run that starts at or before a byte of the text; -1 where there is no run at all.
  func runIndex(atOrBefore textOffset: Int) -> Int {
    var low = 0
    var high = textStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(textStarts[middle]) <= textOffset { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, textStarts.isEmpty ? -1 : 0)
  }
}
