import Drafts
import Rules
import SourceText

/// The detector of kind `person`: the model's names as candidates, with the roles that patterns and the register give.
struct PersonDetector: Sendable {
  let declaration: DetectorDeclaration
  /// Its place among the detectors.
  let index: Int
  private let model: PersonModel
  private let names: RegisteredNames

  init(_ declaration: DetectorDeclaration, index: Int, model: PersonModel, authority: Authority) {
    self.declaration = declaration
    self.index = index
    self.model = model
    names = RegisteredNames(authority)
  }

  /// Adds the model's names to the candidates of the patterns and settles who they are.
  func complete(_ candidates: inout [Candidate], in view: DraftView) {
    var found: [Candidate] = []
    PersonSearch(model: model, draft: view.draft).forEachSpan { span, paragraph in
      let score = min(Int((span.probability * 100).rounded()), 99)
      guard score >= declaration.threshold.score else { return }
      found.append(candidate(span, paragraph: paragraph, score: score))
    }
    PersonAgreement.merge(found, into: &candidates)
    for place in candidates.indices where candidates[place].kind == declaration.entity {
      let text = view.draft.text[candidates[place].textRange.indices]
      guard let role = names.role(of: text) else { continue }
      candidates[place].role = role
      candidates[place].isRegistered = true
      candidates[place].evidence.append(Evidence(.register, name: role.rawValue))
    }
  }

  private func candidate(_ span: PersonSpan, paragraph: Int, score: Int) -> Candidate {
    Candidate(
      kind: declaration.entity, role: declaration.role ?? .unknown, textRange: span.range, paragraph: paragraph,
      score: score, validity: .unknown, isReserved: false, isRegistered: false, valueClass: nil,
      evidence: span.evidence, detector: index)
  }
}
