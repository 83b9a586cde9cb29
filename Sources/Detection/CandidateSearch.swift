import Drafts
import Patterns
import Rules
import SourceText

/// Decides on one match of one pattern after the other: validator, context, register (DESIGN, section 4).
struct CandidateSearch {
  let detector: CompiledDetector
  let index: Int
  let register: AuthorityRegister
  let view: DraftView
  let reader: ContextReader

  /// The candidate for a match of a pattern in a paragraph; nil where it is refused or stays below the detector's
  /// threshold.
  func candidate(
    for match: PatternMatch, of pattern: DetectorDeclaration.Pattern, inParagraph paragraph: Int
  ) -> Candidate? {
    var range = match.range(ofGroup: "value") ?? match.range
    let verdict = validate(range)
    if let length = verdict?.length { range = ByteRange(start: range.start, length: min(length, range.count)) }
    guard !range.isEmpty else { return nil }
    var evidence = [Evidence(.pattern, name: pattern.name, weight: pattern.score.score)]
    if pattern.isReserved { evidence.append(Evidence(.reserved, name: pattern.name)) }
    let context = addContext(around: range, inParagraph: paragraph, to: &evidence)
    let value = view.draft.text[range.indices]
    let kind = detector.declaration.entity
    let isRegistered = register.holds(value, kind: kind)
    let isNearOwn = !isRegistered && register.resemblesOwnAccount(value, kind: kind)
    if isNearOwn { evidence.append(Evidence(.register, name: ValueClass.nearOfficial.rawValue)) }
    let sum = score(verdict, context: context, evidence: &evidence)
    guard let score = isNearOwn ? Self.surelyMeant : sum else { return nil }
    return Candidate(
      kind: kind, role: detector.declaration.role, textRange: range, paragraph: paragraph, score: score,
      validity: verdict?.validity ?? .unknown, isReserved: pattern.isReserved || verdict?.isReserved ?? false,
      isRegistered: isRegistered, valueClass: isNearOwn ? .nearOfficial : verdict?.valueClass, evidence: evidence,
      detector: index)
  }

  /// The score of a value that a slip parts from one of the register: chance makes no such pair.
  private static let surelyMeant = 95

  /// What the words around a match say.
  private struct Context {
    var raises = false
    var lowers = false

    var speaks: Bool { raises || lowers }
  }

  private func validate(_ range: ByteRange) -> Verdict? {
    guard let validator = detector.validator else { return nil }
    let text = view.draft.text
    return validator.validate(text.span.extracting(range.indices))
  }

  /// Looks for context phrases, and says whether one raises and one lowers. The nearest speak: the sentence of the match
  /// first, and where that has none, as far as the detector reaches.
  private func addContext(
    around range: ByteRange, inParagraph paragraph: Int, to evidence: inout [Evidence]
  ) -> Context {
    let declared = detector.declaration.context
    guard !(declared.raise.isEmpty && declared.lower.isEmpty) else { return Context() }
    let sentence = view.sentence(at: range.start, inParagraph: paragraph)
    let context = addContext(in: sentence, outside: range, to: &evidence)
    guard !context.speaks, declared.reach == .section else { return context }
    for window in view.windows(beforeParagraph: paragraph) {
      let context = addContext(in: window, outside: range, to: &evidence)
      if context.speaks { return context }
    }
    return context
  }

  private func addContext(in window: ByteRange, outside range: ByteRange, to evidence: inout [Evidence]) -> Context {
    let weights = detector.declaration.weights
    let phrases = reader.phrases(in: window, outside: range)
    if let raise = phrases.raise {
      evidence.append(Evidence(.context, name: raise, result: "raise", weight: weights.raise))
    }
    if let lower = phrases.lower {
      evidence.append(Evidence(.context, name: lower, result: "lower", weight: weights.lower))
    }
    return Context(raises: phrases.raise != nil, lowers: phrases.lower != nil)
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
