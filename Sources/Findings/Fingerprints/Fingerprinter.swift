package import Rules
package import SourceText

/// Gives the findings of one file their fingerprints; asked in order of place, so that ordinals follow the text.
///
/// Each line is masked and read once, however many findings stand on it, so that a file of one long line stays linear.
package struct Fingerprinter {
  private let file: SourceFile
  private let masked: MaskedRanges
  private var current: (line: ByteRange, digest: Fingerprint.Line)?
  private var seen: [String: Int] = [:]

  /// Starts at the top of a file; `masked` are all its entities.
  package init(file: SourceFile, masking masked: MaskedRanges) {
    self.file = file
    self.masked = masked
  }

  /// The fingerprint of the next finding of `rule`, which starts on `line` (its byte range without the line end).
  package mutating func fingerprint(of rule: RuleID, onLine line: ByteRange) -> Fingerprint {
    let first = Fingerprint(rule: rule, path: file.path, line: digest(of: line), ordinal: 0)
    let ordinal = seen[first.group, default: 0]
    seen[first.group] = ordinal + 1
    return Fingerprint(group: first.group, ordinal: ordinal)
  }

  private mutating func digest(of line: ByteRange) -> Fingerprint.Line {
    if let current, current.line == line { return current.digest }
    let digest = Fingerprint.Line(MaskedText(file, window: line, masking: masked))
    current = (line, digest)
    return digest
  }
}
