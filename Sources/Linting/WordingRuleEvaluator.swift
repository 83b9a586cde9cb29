import Detection
import Drafts
import Patterns
import Rules
import SourceText

/// `when: wording`: objects to what a text says (rule-catalogue, section 0.3).
struct WordingRuleEvaluator {
  /// A window in which the wording was found.
  private struct Hit {
    let range: ByteRange
    let evidence: [Evidence]
    let needed: [Entity]
  }

  let rule: Int
  let active: ActiveRule
  let wording: ActiveRule.Wording

  func matches(in context: RuleContext) -> [RuleMatch] {
    let hits = wording.condition.window == .post ? postHits(in: context) : windowHits(in: context)
    guard !hits.isEmpty, !isSilencedAnywhere(in: context) else { return [] }
    let fixes = FixSearch(active.declaration.fixes, in: context.view.draft)
    return hits.map { hit in
      RuleMatch(
        rule: rule, range: context.sourceRange(of: hit.range), entity: nil, confidence: active.declaration.confidence,
        bound: nil, evidence: hit.evidence,
        related: hit.needed.map { RuleMatch.Related(entity: $0.kind, range: $0.range) },
        fix: fixes.fix(ofWording: hit.range))
    }
  }

  /// The scopes that the rule names; without any, what a reader of the published post reads.
  private func isInScope(_ scope: Scope) -> Bool {
    active.declaration.scopes.isEmpty ? scope.isReadable : active.declaration.scopes.contains { $0.selects(scope) }
  }

  // MARK: Sentence, neighbouring sentences, paragraph

  private func windowHits(in context: RuleContext) -> [Hit] {
    let candidates = candidateParagraphs(in: context)
    guard !candidates.isEmpty else { return [] }
    let tools = tools(in: context)
    return candidates.flatMap { paragraph in
      windows(ofParagraph: paragraph, in: context).compactMap {
        hit(in: $0, ofParagraph: paragraph, of: context, without: tools)
      }
    }
  }

  /// The paragraphs in which the prefilter leaves every needed pattern possible.
  private func candidateParagraphs(in context: RuleContext) -> [Int] {
    possibleParagraphs(in: context).filter { paragraph in
      isInScope(context.view.paragraphs[paragraph].scope)
        && wording.all.allSatisfy { context.scanner.isCandidate($0, paragraph: paragraph) }
        && (wording.any.isEmpty || wording.any.contains { context.scanner.isCandidate($0, paragraph: paragraph) })
    }
  }

  /// Those of the rarest of the patterns that must all match, or of any of the others; ascending.
  private func possibleParagraphs(in context: RuleContext) -> [Int] {
    let places = (wording.all.isEmpty ? wording.any : wording.all).map { context.index.paragraphs(of: $0) }
    if !wording.all.isEmpty || places.count == 1 { return places.min { $0.count < $1.count }.map(Array.init) ?? [] }
    return Set(places.joined()).sorted()
  }

  private func windows(ofParagraph paragraph: Int, in context: RuleContext) -> [ByteRange] {
    let sentences = context.view.sentences(ofParagraph: paragraph)
    switch wording.condition.window {
    case .sentence: return sentences
    case .neighbouringSentences:
      return sentences.count < 2
        ? sentences : zip(sentences, sentences.dropFirst()).map { $0.union($1) }
    case .paragraph, .post: return [context.view.paragraphs[paragraph].range]
    }
  }

  private func tools(in context: RuleContext) -> RegisteredTools? {
    wording.condition.unlessRegistered ? RegisteredTools(in: context, patterns: wording.any + wording.all) : nil
  }

  /// The first match in the window that is not about an approved tool.
  private func match(
    of id: PatternID, in window: ByteRange, of context: RuleContext, without tools: RegisteredTools?
  ) -> PatternMatch? {
    guard let tools else { return context.scanner.firstMatch(of: id, in: window) }
    var first: PatternMatch?
    context.scanner.forEachMatch(of: id, in: window) { match in
      if first == nil, !tools.cover(match.range, in: context) { first = match }
    }
    return first
  }

  private func hit(
    in window: ByteRange, ofParagraph paragraph: Int, of context: RuleContext, without tools: RegisteredTools?
  ) -> Hit? {
    var range: ByteRange?
    var evidence: [Evidence] = []
    func add(_ match: PatternMatch, _ name: String) {
      range = range.map { $0.union(match.range) } ?? match.range
      evidence.append(Evidence(.condition, name: name))
    }
    for (index, id) in wording.all.enumerated() {
      guard let match = match(of: id, in: window, of: context, without: tools) else { return nil }
      add(match, "all[\(index + 1)]")
    }
    if !wording.any.isEmpty {
      let found = firstOfAny(in: window, ofParagraph: paragraph, of: context, without: tools)
      guard let (index, match) = found else { return nil }
      add(match, "any[\(index + 1)]")
    }
    guard let range, let needed = neededEntities(in: window, of: context) else { return nil }
    let isSilenced = wording.unlessHere.contains { id in
      context.scanner.isCandidate(id, paragraph: paragraph) && context.scanner.firstMatch(of: id, in: window) != nil
    }
    return isSilenced ? nil : Hit(range: range, evidence: evidence, needed: needed)
  }

  private func firstOfAny(
    in window: ByteRange, ofParagraph paragraph: Int, of context: RuleContext, without tools: RegisteredTools?
  ) -> (Int, PatternMatch)? {
    for (index, id) in wording.any.enumerated() where context.scanner.isCandidate(id, paragraph: paragraph) {
      if let match = match(of: id, in: window, of: context, without: tools) { return (index, match) }
    }
    return nil
  }

  /// One entity for each requirement; nil where one is not met.
  private func neededEntities(in window: ByteRange, of context: RuleContext) -> [Entity]? {
    var found: [Entity] = []
    guard !wording.condition.needs.isEmpty else { return found }
    let entities = context.entities(in: window)
    for alternatives in wording.condition.needs {
      guard let entity = entities.first(where: { entity in alternatives.contains { $0.isMet(by: entity) } })
      else { return nil }
      found.append(entity)
    }
    return found
  }

  // MARK: Post

  /// The whole post is one window, though each pattern is matched paragraph by paragraph.
  private func postHits(in context: RuleContext) -> [Hit] {
    let tools = tools(in: context)
    var range: ByteRange?
    var evidence: [Evidence] = []
    for (index, id) in wording.all.enumerated() {
      guard let match = firstMatch(of: id, in: context, without: tools) else { return [] }
      range = range ?? match.range
      evidence.append(Evidence(.condition, name: "all[\(index + 1)]"))
    }
    if !wording.any.isEmpty {
      let found = wording.any.enumerated().lazy.compactMap { index, id in
        firstMatch(of: id, in: context, without: tools).map { (index, $0) }
      }
      guard let (index, match) = found.first else { return [] }
      range = range ?? match.range
      evidence.append(Evidence(.condition, name: "any[\(index + 1)]"))
    }
    let whole = ByteRange(0, context.view.draft.text.count)
    guard let range, let needed = neededEntities(in: whole, of: context) else { return [] }
    let isSilenced = wording.unlessHere.contains { firstMatch(of: $0, in: context) != nil }
    return isSilenced ? [] : [Hit(range: range, evidence: evidence, needed: needed)]
  }

  private func isSilencedAnywhere(in context: RuleContext) -> Bool {
    if wording.unlessAnywhere.contains(where: { firstMatch(of: $0, in: context) != nil }) { return true }
    let all = wording.unlessAllAnywhere
    return !all.isEmpty && all.allSatisfy { firstMatch(of: $0, in: context) != nil }
  }

  private func firstMatch(
    of id: PatternID, in context: RuleContext, without tools: RegisteredTools? = nil
  ) -> PatternMatch? {
    for index in context.index.paragraphs(of: id) {
      let paragraph = context.view.paragraphs[index]
      guard isInScope(paragraph.scope) else { continue }
      if let match = match(of: id, in: paragraph.range, of: context, without: tools) { return match }
    }
    return nil
  }
}
