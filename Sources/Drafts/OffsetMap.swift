package import SourceText

/// The way from bytes of ``Draft/text`` back to bytes of the original file.
///
/// It is a list of runs in text order. An *identity* run stands byte for byte in the source; an *opaque* run (an
/// entity, a folded line break, a composed letter) is one unit: any part of it maps to the whole of its source. The
/// map is total, and order-preserving inside each segment.
package struct OffsetMap: Sendable {
  /// A stretch of the text with its source.
  struct Run: Sendable {
    /// Marks a run as identity.
    static let identity = UInt32.max

    /// Where it starts in the text; it ends where the next one starts.
    let textStart: UInt32
    /// Where it starts in the decoded source.
    let sourceStart: UInt32
    /// Bytes of the decoded source that an opaque run stands for, or ``identity``.
    let sourceLength: UInt32

    var isIdentity: Bool { sourceLength == Self.identity }

    init(textStart: Int, sourceStart: Int, sourceLength: UInt32) {
      self.textStart = UInt32(truncatingIfNeeded: textStart)
      self.sourceStart = UInt32(truncatingIfNeeded: sourceStart)
      self.sourceLength = sourceLength
    }

    /// The decoded bytes that a byte of the text, which is in this run, stands for.
    func source(ofTextByte offset: Int) -> ByteRange {
      let start = Int(sourceStart)
      if !isIdentity { return ByteRange(start: start, length: Int(sourceLength)) }
      return ByteRange(start: start + offset - Int(textStart), length: 1)
    }
  }

  /// In strictly rising order of their starts in the text.
  var runs: [Run] = []
  /// Bytes of the text.
  var textCount = 0
  var decoding = DecodingMap.identity

  package var runCount: Int { runs.count }

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
  private func decodedRange(ofByte textOffset: Int) -> ByteRange {
    guard let run = run(atOrBefore: textOffset) else { return ByteRange(0, 0) }
    return run.source(ofTextByte: textOffset)
  }

  private func run(atOrBefore textOffset: Int) -> Run? {
    runIndex(atOrBefore: textOffset).map { runs[$0] }
  }

  /// The index of the run that holds a byte of the text; nil where there is no run.
  func runIndex(atOrBefore textOffset: Int) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].textStart) <= textOffset { low = middle + 1 } else { high = middle }
    }
    return runs.isEmpty ? nil : max(low - 1, 0)
  }
}
