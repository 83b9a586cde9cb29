package import Rules

/// Findings that were there when the baseline was written: all equal ones of a file with the same value.
package struct BaselineEntry: Hashable, Sendable {
  package let rule: RuleID
  package let path: String
  /// The ``Fingerprint/group`` of the findings: no line number, no value.
  package let fingerprint: String
  /// The keyed hash of the value; nil where there was no key, or no value (wordings).
  package let value: ValueDigest?
  /// How many findings.
  package let count: Int
  /// Why they were accepted after the baseline was first written; nil for those of its beginning.
  package let reason: String?

  package init(
    rule: RuleID, path: String, fingerprint: String, value: ValueDigest?, count: Int, reason: String? = nil
  ) {
    self.rule = rule
    self.path = path
    self.fingerprint = fingerprint
    self.value = value
    self.count = count
    self.reason = reason
  }

  /// The entry of one finding.
  init(_ finding: Finding, reason: String?) {
    self.init(
      rule: finding.ruleID, path: finding.path, fingerprint: finding.fingerprint.group, value: finding.valueDigest,
      count: 1, reason: reason)
  }

  func counted(_ count: Int) -> BaselineEntry {
    BaselineEntry(rule: rule, path: path, fingerprint: fingerprint, value: value, count: count, reason: reason)
  }
}

extension BaselineEntry: Comparable {
  /// By path, rule, fingerprint, value: an order that does not depend on places in the text, so that the file changes
  /// only where findings do.
  package static func < (left: BaselineEntry, right: BaselineEntry) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.rule != right.rule { return left.rule < right.rule }
    return (left.fingerprint, left.value?.code ?? "") < (right.fingerprint, right.value?.code ?? "")
  }
}

extension BaselineEntry {
  /// What entries and findings are matched by.
  struct Key: Hashable {
    let fingerprint: String
    let value: ValueDigest?
  }

  var key: Key { Key(fingerprint: fingerprint, value: value) }
}
