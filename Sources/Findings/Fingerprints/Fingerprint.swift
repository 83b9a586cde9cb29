package import Rules

/// What a finding is recognised by in the next run: rule, path, the masked line and an ordinal; no line number and no
/// trace of the value (an IBAN's plain hash can be tried out).
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// What all equal findings of a file have in common, `v1:` and 32 hexadecimal digits: the same rule on lines that read
  /// the same once masked.
  package let group: String
  /// The number of equal findings before this one in the file, from 0.
  package let ordinal: Int

  /// Makes the fingerprint of a finding on `line`, the whole line with every entity masked, of which `ordinal` equal
  /// ones come before it in the file.
  package init(rule: RuleID, path: String, line: MaskedText, ordinal: Int) {
    self.init(rule: rule, path: path, line: Line(line), ordinal: ordinal)
  }

  init(rule: RuleID, path: String, line: Line, ordinal: Int) {
    var hash = StableHash()
    for part in [rule.description, path, line.digest] {
      hash.combine(part)
      hash.combine(0)
    }
    group = "v1:" + hash.hexadecimal
    self.ordinal = ordinal
  }

  init(group: String, ordinal: Int) {
    self.group = group
    self.ordinal = ordinal
  }

  /// The group, and from the second equal finding on `:` and its number.
  package var description: String { ordinal == 0 ? group : "\(group):\(ordinal + 1)" }
}

extension Fingerprint {
  /// What a line brings into the fingerprints of all its findings, computed once: its text with blanks folded.
  struct Line {
    let digest: String

    init(_ text: MaskedText) {
      var hash = StableHash()
      var isPending = false
      var isFirst = true
      for byte in text.description.utf8 {
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
          isPending = true
          continue
        }
        if isPending, !isFirst { hash.combine(UInt8(ascii: " ")) }
        (isPending, isFirst) = (false, false)
        hash.combine(byte)
      }
      digest = hash.hexadecimal
    }
  }
}
