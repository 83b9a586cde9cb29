package import SourceText

/// Reads a strict subset of YAML 1.2 (https://yaml.org/spec/1.2.2/) with the failsafe schema.
///
/// Read are block and flow collections, all five styles of scalars, comments, and one document with or without its
/// marks `---` and `...`. What it accepts means what YAML 1.2 says; everything else is refused as a ``SyntaxFault``,
/// all faults of a text in one go. Time is linear in the length of the text; there is no recursion.
package enum Parser {
  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - file: in UTF-8, with or without byte order mark.
  ///   - limits: what the file may ask for.
  ///   - skippedKeys: keys of the outermost block mapping that are left out with their values. The values are passed
  ///     line by line; faults in them are not noticed.
  /// - Returns: the nodes and all faults.
  package static func parse(
    _ file: SourceFile, limits: Limits = .policy, skippedKeys: Set<String> = []
  ) -> Document {
    guard file.encoding == .utf8 else {
      let fault = SyntaxFault(.encoding(.notUTF8), at: ByteRange(0, file.markLength))
      return Document(root: nil, faults: [fault], file: file)
    }
    let text = ByteRange(file.markLength, file.bytes.count)
    return parse(file, in: text, limits: limits, skippedKeys: skippedKeys)
  }

  /// Reads a part of a file, whose bytes are UTF-8; all ranges are those of the file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - range: bytes of the file from the start of a line on.
  ///   - limits: what the part may ask for.
  ///   - skippedKeys: keys of the outermost block mapping that are left out with their values.
  /// - Returns: the nodes and all faults.
  package static func parse(
    _ file: SourceFile, in range: ByteRange, limits: Limits = .policy, skippedKeys: Set<String> = []
  ) -> Document {
    var log = FaultLog(limit: limits.faultCount)
    if range.count > limits.fileSize || range.end > Limits.largest {
      log.close(.fileSize(limits.fileSize), at: ByteRange(range.start, range.start))
    } else {
      EncodingCheck.run(file.bytes, in: range, log: &log)
    }
    guard !log.isClosed else { return Document(root: nil, faults: log.sorted, file: file) }
    let cursor = Cursor(file.bytes, from: range.start, to: range.end)
    var composer = Composer(cursor, limits: limits, skippedKeys: skippedKeys, log: log)
    let root = composer.composeDocument()
    return Document(root: root, faults: composer.log.sorted, file: file)
  }
}
