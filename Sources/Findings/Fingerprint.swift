package import Rules

/// What a finding is recognised by in the next run: rule, path, the masked line and an ordinal; no line number and no
/// trace of the value (an IBAN's plain hash can be tried out).
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// `v1:` and 32 hexadecimal digits.
  package let description: String

  /// - Parameters:
  ///   - line: the line with every entity masked.
  ///   - ordinal: the number of equal findings before this one in the file, from 0.
  package init(rule: RuleID, path: String, line: MaskedText, ordinal: Int) {
    let folded = line.description.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    description = "v1:" + StableHash.hexadecimal("\(rule)\u{0}\(path)\u{0}\(folded)\u{0}\(ordinal)")
  }
}
