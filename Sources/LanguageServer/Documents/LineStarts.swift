/// Where the lines of a changing text start. Lines end at LF, CRLF or CR.
///
/// Found when asked for and kept up to the next edit before them, so that typing in one place costs no scan of the rest.
struct LineStarts {
  /// The first lines' starts, never empty.
  private var starts = [0]
  /// Whether no line follows those in ``starts``.
  private var isComplete = false

  /// The byte at which a line (from 0) starts; nil where the text has fewer lines.
  mutating func start(ofLine line: Int, in bytes: [UInt8]) -> Int? {
    if line >= starts.count, !isComplete { scan(bytes, upToLine: line) }
    return line < starts.count ? starts[line] : nil
  }

  /// Forgets what an edit in a line may change: its own start too, since a CR before it may become a CRLF. A line past
  /// the last stands for the last.
  mutating func forget(fromLine line: Int) {
    let kept = max(min(line, starts.count - 1), 1)
    starts.removeLast(starts.count - min(kept, starts.count))
    isComplete = false
  }

  private mutating func scan(_ bytes: [UInt8], upToLine line: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = starts[starts.count - 1]
      while index < bytes.count, starts.count <= line {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") { starts.append(index) }
      }
      isComplete = index == bytes.count
    }
  }
}
