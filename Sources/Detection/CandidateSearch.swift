import Drafts
import Patterns
import Rules
import SourceText

/// Decides on one match of one pattern: validator, context, register (DESIGN, section 4).
struct CandidateSearch {
  let detector: CompiledDetector
  let index: Int
  let pattern: DetectorDeclaration.Pattern
  let register: AuthorityRegister
  let view: DraftView
  let paragraph: Int

  /// The candidate for a match; nil where it is refused or stays below the detector's threshold.
  func candidate(for match: PatternMatch) -> Candidate? {
    var range = match.range(ofGroup: "value") ?? match.range
    let verdict = validate(range)
    if let length = verdict?.length { range = ByteRange(start: range.start, length: min(length, range.count)) }
    guard !range.isEmpty else { return nil }
    var evidence = [Evidence(.pattern, name: pattern.name, weight: pattern.score.score)]
    let context = addContext(around: range, to: &evidence)
    let value = view.draft.text[range.indices]
    let kind = detector.declaration.entity
    let isRegistered = register.holds(value, kind: kind)
    let isNearOwn = !isRegistered && register.resemblesOwnAccount(value, kind: kind)
    if isNearOwn { evidence.append(Evidence(.register, name: ValueClass.nearOfficial.rawValue)) }
    let sum = score(verdict, context: context, evidence: &evidence)
    guard let score = isNearOwn ? Self.surelyMeant : sum else { return nil }
    return Candidate(
      kind: kind, role: detector.declaration.role, textRange: range, paragraph: paragraph,
      score: score, validity: verdict?.validity ?? .unknown, isReserved: verdict?.isReserved ?? false,
      isRegistered: isRegistered, valueClass: isNearOwn ? .nearOfficial : verdict?.valueClass, evidence: evidence,
      detector: index)
  }

  /// The score of a value that a slip parts from one of the register: chance makes no such pair.
  private static let surelyMeant = 95

  /// What the words around a match say.
  private struct Context {
    var raises = false
    var lowers = false
  }

  private func validate(_ range: ByteRange) -> Verdict? {
    guard let validator = detector.validator else { return nil }
    let text = view.draft.text
    return validator.validate(text.span.extracting(range.indices))
  }

  /// Looks for context phrases in the sentence of the match, and says whether one raises and one lowers.
  private func addContext(around range: ByteRange, to evidence: inout [Evidence]) -> Context {
    guard !(detector.raise.isEmpty && detector.lower.isEmpty) else { return Context() }
    let sentence = view.sentence(at: range.start, inParagraph: paragraph)
    let text = view.draft.text
    let weights = detector.declaration.weights
    let raise = detector.raise.first(in: text, window: sentence, outside: range)
    if let raise { evidence.append(Evidence(.context, name: raise, result: "raise", weight: weights.raise)) }
    let lower = detector.lower.first(in: text, window: sentence, outside: range)
    if let lower { evidence.append(Evidence(.context, name: lower, result: "lower", weight: weights.lower)) }
    return Context(raises: raise != nil, lowers: lower != nil)
  }

  /// The sum of the evidence; nil below the threshold. A failed check digit beside a keyword stays, low, instead of
  /// falling silent, unless another word speaks against it.
  private func score(_ verdict: Verdict?, context: Context, evidence: inout [Evidence]) -> Int? {
    let weights = detector.declaration.weights
    if let verdict, let name = detector.declaration.validator?.rawValue {
      let weight = verdict.validity == .valid ? weights.valid : nil
      evidence.append(Evidence(.validator, name: name, result: verdict.validity.rawValue, weight: weight))
      if let note = verdict.note { evidence.append(Evidence(.validator, name: note)) }
      if verdict.isReserved { evidence.append(Evidence(.reserved, name: name)) }
      if verdict.validity == .invalid {
        let nearMiss = weights.invalidBesideKeyword
        let isMeant = context.raises && !context.lowers
        return isMeant && nearMiss >= detector.declaration.threshold.score ? nearMiss : nil
      }
    }
    let sum = evidence.reduce(0) { $0 + ($1.weight ?? 0) }
    guard sum >= detector.declaration.threshold.score else { return nil }
    return min(sum, 99)
  }
}
