import Drafts
package import Patterns
package import Rules
import SourceText

/// All detectors of a checker: immutable, built once, shared by the workers.
package struct DetectorSet: Sendable {
  private let detectors: [CompiledDetector]
  private let register: AuthorityRegister
  let terms: TermDetector?
  let endedNames: EndedNames
  private let person: PersonDetector?

  /// Adds the patterns of all detectors to `specs`, whose indices become their ids in the shared pattern set.
  ///
  /// `lists` are the word lists and `tables` the files of numbers, by path without ending; a detector of kind `person`
  /// needs those of ``PersonModel``. `ended` are entries of the register that no longer hold.
  package init(
    _ declarations: [DetectorDeclaration], lists: [String: WordList], tables: [String: ResourceBytes] = [:],
    authority: Authority, ended: [Authority.Person] = [], specs: inout [PatternSpec]
  ) {
    let registry = ValidatorRegistry(lists: ValidatorLists(lists))
    var detectors: [CompiledDetector] = []
    for declaration in declarations {
      let validator = declaration.validator.map(registry.validator(named:))
      detectors.append(CompiledDetector(declaration, validator: validator, specs: &specs))
    }
    self.detectors = detectors
    register = AuthorityRegister(authority)
    endedNames = EndedNames(ended)
    terms = TermDetector(declarations, lists: lists, tables: tables)
    let place = declarations.firstIndex { $0.kind == .person }
    person = place.flatMap { place in
      PersonModel(tables: tables).map {
        PersonDetector(declarations[place], index: place, model: $0, authority: authority)
      }
    }
  }

  /// The entities of a draft, in order of the text, overlaps resolved, each at or above its detector's threshold.
  ///
  /// `scanner` must have been prepared with the text and paragraphs of `view`, `index` made of it then; `scratch`
  /// is the worker's.
  package func entities(
    in view: DraftView, using scanner: PatternScanner, index: CandidateIndex, scratch: DetectionScratch
  ) -> [Entity] {
    var candidates: [Candidate] = []
    for (number, detector) in detectors.enumerated()
    where detector.patterns.contains(where: { !index.paragraphs(of: $0.id).isEmpty }) {
      let reader = ContextReader(scratch.phrases(of: detector, number: number), in: view)
      let search = CandidateSearch(detector: detector, index: number, register: register, view: view, reader: reader)
      for pattern in detector.patterns {
        for paragraph in index.paragraphs(of: pattern.id) {
          scanner.forEachMatch(of: pattern.id, in: view.paragraphs[paragraph].range) { match in
            if let found = search.candidate(for: match, of: pattern.declaration, inParagraph: paragraph) {
              candidates.append(found)
            }
          }
        }
      }
    }
    if let person { candidates += person.candidates(in: view, scratch: scratch.persons) }
    return resolved(candidates).map { entity(from: $0, in: view) }
  }

  /// What is not reported stands beside what is; it takes no text from it. So does the name in a handle, unless the
  /// register knows the account.
  private func resolved(_ candidates: [Candidate]) -> [Candidate] {
    let isApart = { (candidate: Candidate) in
      candidate.valueClass == .accountName || !detectors[candidate.detector].declaration.isReported
    }
    let reported = OverlapResolver.resolve(candidates.filter { !isApart($0) })
    let others = OverlapResolver.resolve(candidates.filter(isApart)).filter { other in
      other.valueClass != .accountName
        || !reported.contains { $0.isRegistered && $0.textRange.contains(other.textRange) }
    }
    return others.isEmpty ? reported : (reported + others).sorted { $0.textRange < $1.textRange }
  }

  private func entity(from candidate: Candidate, in view: DraftView) -> Entity {
    Entity(
      kind: candidate.kind, role: candidate.role, textRange: candidate.textRange,
      range: view.draft.map.sourceRange(of: candidate.textRange), confidence: Confidence(score: candidate.score),
      validity: candidate.validity, isReserved: candidate.isReserved, isRegistered: candidate.isRegistered,
      valueClass: candidate.valueClass, evidence: candidate.evidence,
      detector: detectors[candidate.detector].declaration.id,
      isReported: detectors[candidate.detector].declaration.isReported)
  }
}
