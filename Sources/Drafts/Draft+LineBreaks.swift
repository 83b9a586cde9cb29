import SourceText

extension Draft {
  /// The bytes of ``text`` that are blanks for line ends of the file, inside of segments, in order.
  ///
  /// The text itself knows paragraphs only; where a line ends still tells a signature from a sentence. Cost: a pass
  /// over the map.
  package func lineBreaks() -> [Int] {
    var breaks: [Int] = []
    for run in map.runs where !run.isIdentity && run.sourceLength > 0 {
      let offset = Int(run.textStart)
      guard offset < text.count, text[offset] == .space else { continue }
      let start = map.decoding.fileOffset(ofDecoded: Int(run.sourceStart))
      let end = map.decoding.fileOffset(ofDecoded: Int(run.sourceStart + run.sourceLength))
      let source = file.bytes[max(0, start)..<min(max(start, end), file.bytes.count)]
      if source.contains(where: \.isLineEnd) { breaks.append(offset) }
    }
    return breaks
  }
}
