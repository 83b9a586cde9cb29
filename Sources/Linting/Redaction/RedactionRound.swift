import SourceText

/// What one round over a draft has come to.
struct RedactionRound {
  /// Without overlaps.
  let edits: [FileEdit]
  let entries: [RedactedDraft.Entry]
  let isNameObjectedTo: Bool
}
