import SourceText

/// The way from the bytes of a scalar's value back to the bytes of the file, where the value is not simply a stretch
/// of it.
struct ScalarOrigin: Sendable {
  /// A stretch of the value. Its length in the value is given by the start of the next one.
  struct Run: Sendable {
    /// The first byte in the value.
    let value: Int
    /// The first byte in the file.
    let source: Int
    /// The byte of the file after it.
    let sourceEnd: Int
    /// Whether the value has the bytes of the file; otherwise it stands for them as a whole (an escape, a line break).
    let isVerbatim: Bool
  }

  private let runs: [Run]

  /// Nil without runs. They are ordered by `value` and have no gaps.
  init?(_ runs: [Run]) {
    guard !runs.isEmpty else { return nil }
    self.runs = runs
  }

  /// The runs as pieces of a value of so many bytes, whose scalar ends at a byte of the file.
  func pieces(ofValueBytes count: Int, before sourceEnd: Int) -> [ScalarPiece] {
    runs.indices.map { index in
      let run = runs[index]
      let end = index + 1 < runs.count ? runs[index + 1].value : count
      return ScalarPiece(
        value: ByteRange(run.value, end),
        source: ByteRange(min(run.source, sourceEnd), min(run.sourceEnd, sourceEnd)), isVerbatim: run.isVerbatim)
    }
  }

  /// The byte of the file from which a byte of the value comes, or at which its escape starts.
  func sourceOffset(ofValueByte offset: Int) -> Int {
    let run = run(at: offset)
    return run.isVerbatim ? min(run.source + max(offset - run.value, 0), run.sourceEnd) : run.source
  }

  /// The byte of the file after the one (or the escape) from which a byte of the value comes.
  func sourceEnd(ofValueByte offset: Int) -> Int {
    let run = run(at: offset)
    return run.isVerbatim ? min(run.source + max(offset - run.value, 0) + 1, run.sourceEnd) : run.sourceEnd
  }

  /// The last run that starts at or before a byte of the value.
  private func run(at offset: Int) -> Run {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].value <= offset { low = middle } else { high = middle }
    }
    return runs[low]
  }
}
