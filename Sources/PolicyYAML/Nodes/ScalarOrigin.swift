/// The way from the bytes of a scalar's value back to the bytes of the file.
enum ScalarOrigin: Sendable {
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

  /// The value is the bytes of the file from `start` on.
  case verbatim(start: Int)
  /// Ordered by `value`, without gaps, not empty.
  case runs([Run])

  func sourceOffset(ofValueByte offset: Int) -> Int {
    switch self {
    case .verbatim(let start): return start + max(offset, 0)
    case .runs(let runs):
      let run = Self.run(at: offset, in: runs)
      return run.isVerbatim ? min(run.source + max(offset - run.value, 0), run.sourceEnd) : run.source
    }
  }

  /// The byte of the file after the one (or the escape) from which a byte of the value comes.
  func sourceEnd(ofValueByte offset: Int) -> Int {
    switch self {
    case .verbatim(let start): return start + max(offset, 0) + 1
    case .runs(let runs):
      let run = Self.run(at: offset, in: runs)
      return run.isVerbatim ? min(run.source + max(offset - run.value, 0) + 1, run.sourceEnd) : run.sourceEnd
    }
  }

  /// The last run that starts at or before a byte of the value.
  private static func run(at offset: Int, in runs: [Run]) -> Run {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].value <= offset { low = middle } else { high = middle }
    }
    return runs[low]
  }
}
