import SourceText

extension OffsetMap {
  /// The stretches of the file that a text range stands for, in order, run by run; they may touch.
  ///
  /// Cost: a binary search, and the runs in the range.
  func stretches(of textRange: ByteRange) -> [(text: ByteRange, source: ByteRange)] {
    guard !textRange.isEmpty, var index = runIndex(atOrBefore: textRange.start) else { return [] }
    var stretches: [(text: ByteRange, source: ByteRange)] = []
    while index < runs.count, Int(runs[index].textStart) < textRange.end {
      let run = runs[index]
      let textEnd = index + 1 < runs.count ? Int(runs[index + 1].textStart) : textCount
      let text = ByteRange(max(Int(run.textStart), textRange.start), min(textEnd, textRange.end))
      let decoded =
        run.isIdentity
        ? ByteRange(start: Int(run.sourceStart) + text.start - Int(run.textStart), length: text.count)
        : run.source(ofTextByte: text.start)
      let source = ByteRange(
        decoding.fileOffset(ofDecoded: decoded.start), decoding.fileOffset(ofDecoded: decoded.end))
      if !text.isEmpty { stretches.append((text, source)) }
      index += 1
    }
    return stretches
  }
}
