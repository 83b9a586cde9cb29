import Rules
import SourceText

/// Decides of whom a term speaks, if of anybody (rule-catalogue, B.3).
///
/// Points are added for the standing of the person and for what binds the two, and taken away for what makes the
/// sentence one about everybody. The weights are data (`linking/weights`).
struct TermLinker {
  let sentence: SentenceWords
  let references: [PersonReference]
  /// Who the sentence before spoke of last, for its pronouns.
  let previous: PersonReference?
  /// Whether no sentence stands before it.
  let opensParagraph: Bool
  /// Who is named in a cell before, where the sentence stands in a table.
  let rowPerson: PersonReference?
  let lexicon: LinkLexicon
  var weights: LinkWeights { lexicon.weights }

  /// The best link of a term; nil where none reaches the threshold.
  func link(_ hit: TermHit) -> LinkedTerm? {
    let candidates = references.filter { !$0.range.overlaps(hit.range) }
    var best: LinkedTerm?
    for person in candidates {
      let linked = link(hit, to: person, standing: person.standing.weight)
      if linked.score > best?.score ?? Int.min { best = linked }
    }
    if let linked = linkToRow(hit), candidates.isEmpty { best = linked }
    if let linked = linkToPrevious(hit), candidates.isEmpty || linked.score > best?.score ?? 0 { best = linked }
    if let linked = linkToHolder(hit), linked.score > best?.score ?? Int.min { best = linked }
    if let best, best.namedScore >= weights[.threshold] { return best }
    return linkToFew(hit)
  }

  // MARK: Of whom

  /// `Frau Kranzbühl fehlt heute. Sie ist in Reha.`
  private func linkToPrevious(_ hit: TermHit) -> LinkedTerm? {
    guard let pronoun = pronoun(before: hit) else { return nil }
    if let previous {
      let standing: LinkWeight = previous.standing.isStrong ? .previousNamed : .previousWeak
      return link(hit, to: previous, standing: standing, isBound: true)
    }
    return opensParagraph ? linkToNobodyNamed(hit, at: pronoun) : nil
  }

  /// `| Frau Kranzbühl | krankgeschrieben |`; a noun there may be what she is in charge of.
  private func linkToRow(_ hit: TermHit) -> LinkedTerm? {
    guard let rowPerson, hit.meaning.tie == .state || hit.meaning.tie == .verb else { return nil }
    return link(hit, to: rowPerson, standing: .previousNamed, isBound: true)
  }

  /// `Er hat Pflegegrad 3`, and nothing before it: readers of the draft's place may still know who is meant.
  private func linkToNobodyNamed(_ hit: TermHit, at pronoun: Int) -> LinkedTerm? {
    guard sentence.has(.pronoun, at: pronoun), isOneVerb(beside: pronoun) else { return nil }
    let person = PersonReference(standing: .weak, kind: .personReference, range: sentence.words[pronoun].range)
    return link(hit, to: person, standing: .previousWeak, isBound: true)
  }

  /// The first word before the term that is a pronoun of the third person, not the polite `Sie`, or a possessive.
  private func pronoun(before hit: TermHit) -> Int? {
    sentence.words.indices.prefix { $0 < hit.words.lowerBound }.first { index in
      guard isLow(index) else { return false }
      if sentence.has(.possessive, at: index) { return true }
      guard sentence.has(.pronoun, at: index) else { return false }
      return isOneVerb(beside: index) || hit.meaning.tie == .verb
        || [index - 1, index + 1].contains { sentence.has(.binder, at: $0) }
    }
  }

  /// A form of to be or to have in the singular.
  private func isOneVerb(beside index: Int) -> Bool {
    [index - 1, index + 1].contains { sentence.has(.copula, at: $0) || sentence.has(.having, at: $0) }
  }

  /// Whether a capital letter there says nothing: the word is small, or the first one.
  private func isLow(_ index: Int) -> Bool {
    index == 0 || !sentence.isCapitalised(at: index)
  }

  /// `der Tatverdächtige`: the term itself is the person.
  private func linkToHolder(_ hit: TermHit) -> LinkedTerm? {
    guard hit.meaning.tie == .holder, !hit.words.isEmpty, !isPartOfCompound(hit) else { return nil }
    var article = hit.words.lowerBound - 1
    while article >= 0, hit.words.lowerBound - article < 3, !sentence.hasArticle(at: article),
      !sentence.isCapitalised(at: article)
    {
      article -= 1
    }
    guard sentence.hasArticle(at: article) else { return nil }
    let person = PersonReference(
      standing: .weak, kind: .personReference, range: hit.range, isOwn: sentence.has(.articleOwn, at: article),
      isIndefinite: sentence.has(.articleIndefinite, at: article))
    return link(hit, to: person, standing: .holder, isBound: true)
  }

  /// `der Hindu-Tempel`: no Hindu.
  private func isPartOfCompound(_ hit: TermHit) -> Bool {
    sentence.words.indices.contains(hit.words.upperBound) && sentence.words[hit.words.upperBound].isJoined
  }

  private func link(
    _ hit: TermHit, to person: PersonReference, standing: LinkWeight, isBound known: Bool = false
  ) -> LinkedTerm {
    var sum = LinkSum(weights)
    sum.add(standing)
    let isBound = known || self.isBound(hit, to: person)
    if isBound { sum.add(.bound) } else if sentence.has(.having) || sentence.has(.copula) { sum.add(.having) }
    if person.isOwn { sum.add(.own) }
    if sentence.has(.event) { sum.add(.event) }
    if person.isIndefinite, lexicon.anonymousFamilies.contains(hit.meaning.family) { sum.add(.anonymous) }
    addNeeds(of: hit, isBound: isBound, standing: person.standing, to: &sum)
    addObjections(to: person, hit, isBound: isBound, to: &sum)
    return LinkedTerm(
      hit: hit, person: person, valueClass: valueClass(of: person), score: sum.score,
      namedScore: sum.score(without: .anonymous), evidence: sum.evidence)
  }

  private func valueClass(of person: PersonReference) -> ValueClass {
    if person.standing == .officeHolder { return .tiedToOffice }
    return person.standing.isStrong ? .stronglyTied : .weaklyTied
  }

  // MARK: What ties them

  private func isBound(_ hit: TermHit, to person: PersonReference) -> Bool {
    if hit.meaning.tie == .verb { return true }
    let words = sentence.indices(in: person.range)
    let (first, last) = (min(words.lowerBound, hit.words.lowerBound), max(words.upperBound, hit.words.upperBound))
    if hit.meaning.tie == .state {
      guard !isAttributeOfAnother(hit, than: words) else { return false }
      if isSaid(hit, of: words) || person.standing == .bare { return true }
    }
    if hit.meaning.tie == .holder, isBeside(hit, words) { return true }
    if isAttribute(hit, of: words) || isPredicate(hit, of: words) { return true }
    if (first..<min(last + 3, sentence.words.count)).contains(where: { sentence.has(.binder, at: $0) }) { return true }
    if sentence.has(.possessive, before: hit.words.lowerBound, within: 2) { return true }
    let isTowards = hit.words.upperBound <= words.lowerBound && words.lowerBound - hit.words.upperBound <= 4
    return isTowards && sentence.has(.towards, before: words.lowerBound, within: 3)
  }

  /// `Frau Kranzbühl, Diabetikerin`, `der 43-jährige mutmaßliche Dieb`.
  private func isBeside(_ hit: TermHit, _ person: Range<Int>) -> Bool {
    max(hit.words.lowerBound - person.upperBound, person.lowerBound - hit.words.upperBound) <= 2
  }

  /// `Frau K. ist schwanger`: a form of to be between the two, or beside the term.
  private func isSaid(_ hit: TermHit, of person: Range<Int>) -> Bool {
    let first = min(person.lowerBound, hit.words.lowerBound)
    let last = max(person.upperBound, hit.words.upperBound)
    let reach = (max(0, first - 1))..<min(last + Self.predicateReach, sentence.words.count)
    return reach.contains { sentence.has(.copula, at: $0) || sentence.has(.having, at: $0) && !acts(person, by: $0) }
      || first == person.lowerBound && last - first <= 3
  }

  /// `der Wachtmeister hat ihn verhaftet`: who stands right before the verb does it to somebody else.
  private func acts(_ person: Range<Int>, by verb: Int) -> Bool {
    verb == person.upperBound && !sentence.has(.reflexive)
  }

  /// `muslimische Gemeinden`, `ein ausländischer Führerschein`, `die Jüdische Gemeinde`: the adjective belongs to a noun
  /// that is not the person.
  private func isAttributeOfAnother(_ hit: TermHit, than person: Range<Int>) -> Bool {
    let next = hit.words.upperBound
    guard next < sentence.words.count, !sentence.words[next].opensClause, !person.contains(next) else { return false }
    if sentence.has(.organisation, at: next) { return true }
    guard sentence.isCapitalised(at: next), !sentence.isCapitalised(at: hit.words.lowerBound) || next == 1 else {
      return false
    }
    return sentence.cues[hit.words.upperBound - 1].isEmpty || sentence.words[next].isJoined
  }

  /// `die schwangere Kollegin`, `die an Demenz erkrankte Frau`: the term stands right before the noun.
  private func isAttribute(_ hit: TermHit, of person: Range<Int>) -> Bool {
    guard hit.words.upperBound <= person.lowerBound else { return false }
    let between = hit.words.upperBound..<person.lowerBound
    return hit.meaning.tie == .state && between.count <= 2 && between.allSatisfy { !sentence.words[$0].opensClause }
  }

  /// `ist Mitglied der Gewerkschaft`, `hat einen GdB`: a form of to be or to have, and the term soon after it.
  private func isPredicate(_ hit: TermHit, of person: Range<Int>) -> Bool {
    guard hit.meaning.tie == .near || hit.meaning.tie == .holder, person.upperBound <= hit.words.lowerBound else {
      return false
    }
    let first = max(person.upperBound, hit.words.lowerBound - Self.predicateReach)
    let isVerb = { (index: Int) in sentence.has(.copula, at: index) || sentence.has(.having, at: index) }
    // `weil sie Diabetikerin ist`: in a clause of its own the verb comes last.
    return (first..<hit.words.lowerBound).contains(where: isVerb) || isVerb(hit.words.upperBound)
  }

  /// How many words may stand between a verb and what it says.
  private static let predicateReach = 4

  // MARK: For and against

  private func addNeeds(
    of hit: TermHit, isBound: Bool, standing: PersonReference.Standing, to sum: inout LinkSum
  ) {
    guard !isBound else { return }
    switch hit.meaning.tie {
    case .person: sum.add(standing.isStrong ? .unboundPersonNamed : .unboundPerson)
    case .state: sum.add(.unboundState)
    case .bound: sum.add(.unboundAmbiguous)
    case .holder: sum.add(.unboundPersonNamed)
    case .near, .verb, .one, .cue: break
    }
  }

  /// What makes the sentence one about everybody; it counts little against a name that is bound to the term, and that
  /// there are several is no objection where they are counted.
  func addObjections(
    to person: PersonReference, _ hit: TermHit, isBound: Bool, isCounted: Bool = false, to sum: inout LinkSum
  ) {
    let isKnown = person.standing.isStrong && person.standing != .role
    if sentence.has(.past) { sum.add(.past) }
    if sentence.has(.craft, at: sentence.indices(in: person.range).upperBound) { sum.add(.craft) }
    if isKnown, isBound { return }
    if !isBound, sentence.has(.speech) { sum.add(.speech) }
    let wide: [(LinkCue, LinkWeight)] = [
      (.conditional, .conditional), (.campaign, .campaign), (.legal, .legal),
    ]
    for (cue, weight) in wide where sentence.has(cue) { sum.add(isKnown ? .nameAgainst : weight) }
    if hasPlural, !isCounted { sum.add(isKnown ? .nameAgainst : .generic) }
    // What is possible or denied stands near: `ein Kind kann daran erkranken`.
    let near = neighbourhood(of: hit, person)
    for (cue, weight) in [(LinkCue.modal, LinkWeight.modal), (.negation, .negation)]
    where near.contains(where: { sentence.has(cue, at: $0) }) {
      sum.add(isKnown ? .nameAgainst : weight)
    }
  }

  /// Whether the sentence speaks of many; a word that means one person here does not count.
  private var hasPlural: Bool {
    sentence.words.indices.contains { index in
      sentence.has(.personPlural, at: index)
        && !references.contains { $0.range.overlaps(sentence.words[index].range) }
    }
  }

  /// The words from the one to the other, and one or two around them.
  private func neighbourhood(of hit: TermHit, _ person: PersonReference) -> Range<Int> {
    let words = sentence.indices(in: person.range)
    let first = min(words.lowerBound, hit.words.lowerBound)
    let last = max(words.upperBound, hit.words.upperBound)
    return max(0, first - 2)..<min(last + 1, sentence.words.count)
  }
}
