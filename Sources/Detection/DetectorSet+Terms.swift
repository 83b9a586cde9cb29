package import Patterns

extension DetectorSet {
  /// Everything that is seen in a draft, the terms of its sentences among it, in order of the text.
  ///
  /// `scanner` must have been prepared with the text and paragraphs of `view`, `index` made of it then.
  package func sightings(in view: DraftView, using scanner: PatternScanner, index: CandidateIndex) -> [Entity] {
    let entities = self.entities(in: view, using: scanner, index: index)
    guard let terms else { return entities }
    return (entities + terms.sightings(in: view, entities: entities)).sorted { $0.textRange < $1.textRange }
  }
}
