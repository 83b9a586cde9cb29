/// What the sentences of a draft have given.
struct TermSightings {
  var entities: [Entity] = []
  /// Everybody who is spoken of, in order of the text.
  var references: [PersonReference] = []
  /// Terms of which it is not known of whom they speak.
  var unlinked: [TermHit] = []
  /// The different words of a record that stand in the draft, folded.
  var recordMarks: Set<[UInt8]> = []
}
