/// A pattern read by us, beside PCRE2's own reading.
struct RegexSyntax {
  let root: RegexNode
  /// What the pattern uses that its author may not have meant or that we do not allow, in the order of the pattern.
  let remarks: [PatternRemark]
  /// Whether `root` may be reasoned with. False where the pattern uses something that we read past but do not
  /// understand, such as backtracking verbs, or that differs between versions of PCRE2.
  let isUnderstood: Bool

  /// Reads a pattern that PCRE2 has compiled or will compile; of any other, the result means nothing.
  ///
  /// Cost: linear in the pattern's length.
  init(source: String, options: PatternOptions) {
    var parser = RegexParser(source: source, options: options)
    root = parser.parsePattern()
    remarks = parser.remarks
    isUnderstood = parser.isUnderstood
  }
}
