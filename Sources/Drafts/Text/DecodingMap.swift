/// The way from bytes of the decoded source (valid UTF-8) to bytes of the file.
struct DecodingMap: Sendable {
  /// How decoded bytes and file bytes correspond inside a piece.
  enum Kind: UInt8, Sendable {
    /// Byte for byte.
    case identity
    /// Three decoded bytes (U+FFFD) for each byte of the file.
    case replaced
    /// UTF-16 in the file: each decoded character stands for two or four bytes.
    case utf16
  }

  struct Piece: Sendable {
    let decodedStart: Int
    let fileStart: Int
    let kind: Kind
  }

  /// In rising order; none where the decoded source is the file.
  var pieces: [Piece] = []
  /// The decoded bytes, kept for UTF-16 only, to count units between two pieces.
  var decoded: [UInt8] = []
  var fileCount = Int.max

  static let identity = DecodingMap()

  /// Cost: a binary search, and for UTF-16 a scan of at most ``SourceDecoder/stride`` bytes.
  func fileOffset(ofDecoded offset: Int) -> Int {
    guard let piece = piece(atOrBefore: offset) else { return offset }
    let distance = offset - piece.decodedStart
    let fileDistance =
      switch piece.kind {
      case .identity: distance
      case .replaced: (distance + 2) / 3
      case .utf16: unitBytes(from: piece.decodedStart, to: offset)
      }
    return min(piece.fileStart + fileDistance, fileCount)
  }

  private func piece(atOrBefore offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].decodedStart <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1] : nil
  }

  /// The bytes in UTF-16 of the characters that start in a range of the decoded bytes.
  private func unitBytes(from start: Int, to end: Int) -> Int {
    var bytes = 0
    for index in start..<min(end, decoded.count) where decoded[index] & 0xC0 != 0x80 {
      bytes += decoded[index] >= 0xF0 ? 4 : 2
    }
    return bytes
  }
}
