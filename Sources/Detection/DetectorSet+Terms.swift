import Drafts
package import Patterns
import Rules
import SourceText

extension DetectorSet {
  /// Everything that is seen in a draft, the terms of its sentences among it, in order of the text.
  ///
  /// `scanner` must have been prepared with the text and paragraphs of `view`, `index` made of it then; `scratch`
  /// is the worker's.
  package func sightings(
    in view: DraftView, using scanner: PatternScanner, index: CandidateIndex, scratch: DetectionScratch
  ) -> [Entity] {
    let entities = self.entities(in: view, using: scanner, index: index, scratch: scratch).map { entity in
      classified(entity, in: view.draft.text)
    }
    guard let terms else { return entities }
    let found = terms.sightings(in: view, entities: entities)
    return found.sorted { $0.textRange < $1.textRange }
  }

  private func classified(_ entity: Entity, in text: [UInt8]) -> Entity {
    guard entity.kind == .person, !endedNames.isEmpty, endedNames.hold(text[entity.textRange.indices]) else {
      return entity.classified(in: text)
    }
    return entity.with(.endedEntry)
  }
}
