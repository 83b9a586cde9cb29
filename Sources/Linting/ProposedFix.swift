import SourceText

/// What a rule can do about a match, before it becomes a part of its finding.
struct ProposedFix {
  /// In the original file.
  let edits: [FileEdit]
  let isSafe: Bool
}
