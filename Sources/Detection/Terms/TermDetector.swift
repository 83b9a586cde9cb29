import Drafts
import Rules
import SourceText

/// Detectors of kind `terms`: words of lists, tied to the person of whom they speak.
struct TermDetector: Sendable {
  let lexicon: TermLexicon
  private let links: LinkLexicon
  let declarations: [DetectorDeclaration]
  /// In lower case: what may stand before a surname.
  let salutations: Set<[UInt8]>
  /// The detectors by terms, by id.
  private let numbers: [String: Int]

  /// Nil where no detector is of that kind.
  init?(
    _ declarations: [DetectorDeclaration], lists: [String: WordList], tables: [String: ResourceBytes]
  ) {
    guard let sources = TermSources(declarations, lists: lists) else { return nil }
    let ready = tables[CompiledTerms.path]?.embedded.flatMap { CompiledTerms($0, of: sources, isTrusted: true) }
    let terms = ready ?? CompiledTerms(sources)
    lexicon = terms.lexicon
    links = LinkLexicon(terms.links, lists: lists)
    self.declarations = declarations
    salutations = Set((lists["linking/salutation"]?.entries ?? []).map { Array($0.utf8) })
    let places = declarations.enumerated().filter { $0.element.kind == .terms }.map { ($0.element.id, $0.offset) }
    numbers = Dictionary(places) { first, _ in first }
  }

  /// What the terms of a draft say and what the other detectors have seen in it, in no order. `entities` are in order
  /// of the text; those of patterns of a detector by terms are terms too.
  func sightings(in view: DraftView, entities: [Entity]) -> [Entity] {
    let isTerm = { (entity: Entity) in numbers[entity.detector] != nil }
    let signals = entities.filter(isTerm)
    return view.draft.text.withUnsafeBufferPointer { text in
      view.folded.withUnsafeBufferPointer { folded in
        let others = entities.filter { !isTerm($0) && !self.isTerm($0, text: text, folded: folded) }
        let reader = TermReader(
          lexicon: lexicon, links: links, declarations: declarations, view: view,
          entities: others.filter(\.isReported),
          signals: signals.map { TermSignal(range: $0.textRange, meaning: meaning(of: $0)) }, text: text,
          folded: folded)
        return others + reader.sightings()
      }
    }
  }

  /// A pattern is as plain as a noun of one meaning.
  private func meaning(of signal: Entity) -> TermMeaning {
    TermMeaning(
      detector: numbers[signal.detector] ?? 0, family: signal.evidence.first?.name ?? signal.detector, tie: .near)
  }
}
