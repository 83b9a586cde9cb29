import Drafts
import Rules
import SourceText

/// The detector of kind `person`: the model's names as candidates, with the roles that patterns and the register give.
struct PersonDetector: Sendable {
  let declaration: DetectorDeclaration
  /// Its place among the detectors.
  let index: Int
  private let model: PersonModel
  private let registered: RegisteredNames

  init(_ declaration: DetectorDeclaration, index: Int, model: PersonModel, authority: Authority) {
    self.declaration = declaration
    self.index = index
    self.model = model
    registered = RegisteredNames(authority)
  }

  /// The names of a draft as candidates; what is only named after a person is left out.
  func candidates(in view: DraftView, scratch: PersonScratch) -> [Candidate] {
    var candidates: [Candidate] = []
    var memory = RoleMemory()
    let search = PersonSearch(model: model, draft: view.draft, scratch: scratch)
    let names = search.names(from: declaration.threshold.score).filter { $0.decision.role != .namedAfter }
    for found in names {
      memory.learn(view.draft.text[found.span.range.indices], found.decision.role, isOwn: found.decision.isSure)
    }
    for found in names {
      let text = view.draft.text[found.span.range.indices]
      if Self.isAbbreviation(text) { continue }
      let role = memory.role(of: text, decided: found.decision.role, isOwn: found.decision.isOwn)
      var candidate = candidate(found, role: role, valueClass: Self.valueClass(of: text, in: view))
      if let known = registered.role(of: text) {
        candidate.role = known
        candidate.isRegistered = true
        candidate.evidence.append(Evidence(.register, name: known.rawValue))
      }
      candidates.append(candidate)
    }
    return candidates
  }

  /// `USt`, `EStG`: two capitals before a small letter, which no name begins with.
  private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    let start = Array(word.prefix(3))
    guard start.count == 3, !word.contains(UInt8(ascii: " ")) else { return false }
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return capitals.contains(start[0]) && capitals.contains(start[1]) && !capitals.contains(start[2])
      && capitals.contains(start[2] & 0xDF)
  }

  /// A name in a handle or hashtag, an abbreviated one, or neither.
  private static func valueClass(of name: ArraySlice<UInt8>, in view: DraftView) -> ValueClass? {
    let sign = name.startIndex > 0 ? view.draft.text[name.startIndex - 1] : 0
    if sign == UInt8(ascii: "@") || sign == UInt8(ascii: "#") { return .accountName }
    return isShort(name) ? .shortName : nil
  }

  /// `K.`, `Jonas W.`: all that stands for the surname is a letter.
  private static func isShort(_ name: ArraySlice<UInt8>) -> Bool {
    let letters = name.last == UInt8(ascii: ".") ? name.dropLast() : name
    guard let last = letters.last, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= last else { return false }
    let before = letters.dropLast().last
    return before == nil || before == UInt8(ascii: " ") || before == UInt8(ascii: ".")
  }

  private func candidate(_ found: PersonSearch.Found, role: PersonRole, valueClass: ValueClass?) -> Candidate {
    let reason =
      role == found.decision.role
      ? Evidence(.cue, name: found.decision.reason) : Evidence(.repetition, name: "role-of-full-name")
    return Candidate(
      kind: declaration.entity, role: role, textRange: found.span.range, paragraph: found.paragraph,
      score: found.span.score, validity: .unknown, isReserved: role == .placeholder, isRegistered: false,
      valueClass: valueClass, evidence: found.span.evidence + [reason], detector: index)
  }
}
