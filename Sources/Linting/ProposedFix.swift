import SourceText

/// What a rule can do about a match, before it becomes a part of its finding.
struct ProposedFix {
  /// In the original file.
  let edits: [FileEdit]
  let isSafe: Bool

  /// Both fixes as one, which is safe if both are.
  func joined(_ other: ProposedFix?) -> ProposedFix {
    guard let other else { return self }
    return ProposedFix(edits: edits + other.edits, isSafe: isSafe && other.isSafe)
  }
}
