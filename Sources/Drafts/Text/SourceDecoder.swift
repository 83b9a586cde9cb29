import SourceText

/// Turns the bytes of a file into valid UTF-8.
///
/// Valid UTF-8 is used as it is, without a copy. A bad byte becomes U+FFFD (one for each byte in UTF-8, one for each
/// lone unit in UTF-16) and is told.
struct SourceDecoder {
  /// Decoded bytes between two pieces of the map of a UTF-16 file.
  static let stride = 256

  private let file: SourceFile
  private var bytes: [UInt8] = []
  private var pieces: [DecodingMap.Piece] = []
  private var badRanges: [ByteRange] = []
  private var badCount = 0

  static func decode(_ file: SourceFile, limits: DraftLimits) -> DecodedSource {
    let count = file.bytes.count
    guard file.encoding == .utf8, count <= limits.maximumBytes,
      file.bytes.withUnsafeBufferPointer(UTF8Validation.isValid)
    else {
      var decoder = SourceDecoder(file)
      return decoder.decode(limits)
    }
    return DecodedSource(bytes: file.bytes, map: .identity, issues: [])
  }

  private init(_ file: SourceFile) {
    self.file = file
  }

  private mutating func decode(_ limits: DraftLimits) -> DecodedSource {
    let end = min(file.bytes.count, limits.maximumBytes)
    bytes.reserveCapacity(end + end / 16)
    var decoder = ScalarDecoder(file: file, at: 0)
    while decoder.offset < end {
      let start = decoder.offset
      guard let scalar = decoder.next() else { break }
      note(start, isValid: scalar.isValid)
      if !scalar.isValid { addBad(ByteRange(start, decoder.offset)) }
      bytes.append(contentsOf: UTF8.encode(scalar.value) ?? UTF8.encodedReplacementCharacter)
    }
    return result(readTo: decoder.offset)
  }

  /// Starts a new piece of the map where the one before does not go on.
  private mutating func note(_ fileStart: Int, isValid: Bool) {
    let kind: DecodingMap.Kind = file.encoding != .utf8 ? .utf16 : isValid ? .identity : .replaced
    if let last = pieces.last, last.kind == kind,
      kind != .utf16 || bytes.count - last.decodedStart < Self.stride
    {
      return
    }
    pieces.append(DecodingMap.Piece(decodedStart: bytes.count, fileStart: fileStart, kind: kind))
  }

  private mutating func addBad(_ range: ByteRange) {
    badCount += range.count
    if let last = badRanges.last, last.end == range.start {
      badRanges[badRanges.count - 1] = last.union(range)
    } else if badRanges.count < DraftIssue.listedRanges {
      badRanges.append(range)
    }
  }

  private func result(readTo end: Int) -> DecodedSource {
    var issues: [DraftIssue] = []
    if badCount > 0 { issues.append(.undecodable(ranges: badRanges, count: badCount)) }
    if end < file.bytes.count {
      issues.append(.cutOff(limit: .bytes, range: ByteRange(end, file.bytes.count)))
    }
    let isUTF16 = file.encoding != .utf8
    let map = DecodingMap(pieces: pieces, decoded: isUTF16 ? bytes : [], fileCount: file.bytes.count)
    return DecodedSource(bytes: bytes, map: map, issues: issues)
  }
}
