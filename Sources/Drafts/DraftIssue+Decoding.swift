import SourceText

extension DraftIssue {
  /// The issue with ranges of the file, where they were of the decoded source.
  func inFile(_ map: DecodingMap) -> DraftIssue {
    func inFile(_ range: ByteRange) -> ByteRange {
      ByteRange(map.fileOffset(ofDecoded: range.start), map.fileOffset(ofDecoded: range.end))
    }
    return switch self {
    case .undecodable: self
    case .frontMatterUnreadable(let range, let reason): .frontMatterUnreadable(range: inFile(range), reason: reason)
    case .cutOff(let limit, let range): .cutOff(limit: limit, range: inFile(range))
    case .malformed(let format, let range): .malformed(format: format, range: inFile(range))
    }
  }
}
