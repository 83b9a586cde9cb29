import SourceText

/// A stretch of the source as a parser sees it, without what stands between its pieces (the marks of a quote or list).
///
/// Where there is one piece, offsets of the view are offsets of the source.
struct SourceView {
  private let source: UnsafeBufferPointer<UInt8>
  /// The joined pieces with a newline after each; empty where there is one piece.
  private let joined: [UInt8]
  /// Where each piece starts in the view and what it is in the source.
  private let pieces: [(start: Int, source: ByteRange)]
  let range: ByteRange

  init(_ source: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    self.source = source
    self.range = range
    joined = []
    pieces = []
  }

  /// Pieces parted by nothing but blanks become one.
  init(_ source: UnsafeBufferPointer<UInt8>, pieces: [ByteRange]) {
    self.source = source
    guard pieces.count > 1 else {
      joined = []
      self.pieces = []
      range = pieces.first ?? ByteRange(0, 0)
      return
    }
    var merged: [ByteRange] = []
    for piece in pieces {
      if let last = merged.last, source[last.end..<piece.start].allSatisfy(\.isBlank) {
        merged[merged.count - 1] = last.union(piece)
      } else {
        merged.append(piece)
      }
    }
    guard merged.count > 1 else {
      joined = []
      self.pieces = []
      range = merged.first ?? ByteRange(0, 0)
      return
    }
    var joined: [UInt8] = []
    var placed: [(start: Int, source: ByteRange)] = []
    for piece in merged {
      placed.append((joined.count, piece))
      joined.append(contentsOf: source[piece.indices])
      joined.append(.newline)
    }
    self.joined = joined
    self.pieces = placed
    range = ByteRange(0, joined.count)
  }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    pieces.isEmpty ? body(source) : joined.withUnsafeBufferPointer(body)
  }

  /// Whether offsets of the view are offsets of the source.
  var isWhole: Bool { pieces.isEmpty }

  /// The stretches of the source that a stretch of the view stands for.
  func sources(of range: ByteRange) -> [ByteRange] {
    if pieces.isEmpty { return [range] }
    return pieces[firstPiece(endingAfter: range.start)...].prefix { $0.start < range.end }.map { piece in
      let from = max(range.start - piece.start, 0)
      return ByteRange(
        piece.source.start + min(from, piece.source.count),
        piece.source.start + min(range.end - piece.start, piece.source.count))
    }
  }

  private func firstPiece(endingAfter offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start + pieces[middle].source.count < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
