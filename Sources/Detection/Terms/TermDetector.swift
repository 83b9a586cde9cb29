import Drafts
import Rules
import SourceText

/// Detectors of kind `terms`: words of lists, tied to the person of whom they speak.
struct TermDetector: Sendable {
  private let lexicon: TermLexicon
  private let links: LinkLexicon
  private let declarations: [DetectorDeclaration]

  /// Nil where no detector is of that kind.
  init?(_ declarations: [DetectorDeclaration], lists: [String: WordList]) {
    guard let lexicon = TermLexicon(declarations, lists: lists) else { return nil }
    self.lexicon = lexicon
    self.declarations = declarations
    links = LinkLexicon(lists: lists)
  }

  /// What the terms of a draft say, given what the other detectors have seen in it (in order of the text).
  func sightings(in view: DraftView, entities: [Entity]) -> [Entity] {
    let folded = FoldedPhrases.folded(view.draft.text)
    return view.draft.text.withUnsafeBufferPointer { text in
      folded.withUnsafeBufferPointer { folded in
        let reader = TermReader(
          lexicon: lexicon, links: links, declarations: declarations, view: view, entities: entities, text: text,
          folded: folded)
        return reader.sightings()
      }
    }
  }
}
