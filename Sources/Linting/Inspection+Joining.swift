import Findings

extension Inspection {
  /// The same with findings joined as they are shown; see ``FileResult/joined``.
  package var joined: Inspection {
    Inspection(draft: draft, entities: entities, cues: cues, result: result.joined)
  }
}
