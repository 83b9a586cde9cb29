import Rules

/// The kinds of evidence that `inspect` and `explain` tell apart.
enum EvidenceGroup: Int, CaseIterable {
  case shape
  case affixes
  case word
  case neighbourWords
  case nameLists
  case likeness
  case cueBefore
  case cueAfter
  case cuesAround
  case repetition
  case position
  case conjunction

  /// How the group is called in a report, and what kind of evidence it is there.
  var evidence: (kind: Evidence.Kind, name: String) {
    switch self {
    case .shape: (.shape, "word-shape")
    case .affixes: (.shape, "word-parts")
    case .word: (.list, "trained-words")
    case .neighbourWords: (.cue, "neighbour-words")
    case .nameLists: (.list, "name-lists")
    case .likeness: (.shape, "name-likeness")
    case .cueBefore: (.cue, "cue-before")
    case .cueAfter: (.cue, "cue-after")
    case .cuesAround: (.cue, "cues-around")
    case .repetition: (.repetition, "repetition")
    case .position: (.shape, "position")
    case .conjunction: (.list, "names-with-cues")
    }
  }
}
