/// Cuts a stream of bytes into lines as it comes, in bounded memory.
struct LineSplitter {
  /// A line without its line end (LF, or CR and LF).
  enum Line: Hashable, Sendable {
    case text([UInt8])
    /// A line longer than the limit; its bytes were dropped.
    case tooLong
  }

  private let limit: Int
  private var rest: [UInt8] = []
  private var dropsRest = false

  /// - Parameter limit: the longest line in bytes.
  init(limit: Int) {
    self.limit = limit
  }

  /// The lines that `bytes` complete.
  mutating func add(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      keep(bytes[start..<end])
      lines.append(take())
      start = end + 1
    }
    keep(bytes[start...])
    return lines
  }

  /// What stands after the last line end; nil if nothing does.
  mutating func finish() -> Line? {
    rest.isEmpty && !dropsRest ? nil : take()
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if dropsRest { return }
    if rest.count + bytes.count > limit {
      dropsRest = true
      rest = []
    } else {
      rest += bytes
    }
  }

  private mutating func take() -> Line {
    defer {
      rest = []
      dropsRest = false
    }
    if dropsRest { return .tooLong }
    if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    return .text(rest)
  }
}
