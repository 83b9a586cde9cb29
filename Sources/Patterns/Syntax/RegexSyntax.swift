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

  /// Whether PCRE2's machine code can be trusted to find what its interpreter finds.
  ///
  /// Up to 10.42, which Debian has, an optimisation of the JIT loses matches of patterns with an empty branch
  /// (`(1|)b*1` does not match `1`, PCRE2 issue 336) and with atomic groups (issues 347 and 359); on back-references
  /// and calls of groups, the two engines differ in details (issues 261 and 349). Random patterns show no other
  /// difference.
  var isSafeForJIT: Bool {
    isUnderstood && !remarks.contains { Self.trapsOfJIT.contains($0.kind) }
  }

  private static let trapsOfJIT: Set<PatternRemark.Kind> = [
    .emptyBranch, .atomicGroup, .backReference, .call, .condition,
  ]
}
