import SourceText

/// A file's text as valid UTF-8, with the way back and what did not decode.
struct DecodedSource: Sendable {
  /// Valid UTF-8; the file's own storage where that was valid already.
  let bytes: [UInt8]
  let map: DecodingMap
  let issues: [DraftIssue]
}
