import Rules
import SourceText

/// Finds the names in one sentence after the other.
struct PersonDecoder {
  /// The longest name, in tokens; the dots of initials count.
  static let longestName = 7
  /// What the log odds of a span may fall short of 0 and still be chosen: 1.5 is a probability of .18.
  static let bonus: Float = 2.2

  /// What a salutation before the name adds: the training texts hold too few for all that it says.
  static let addressed: Float = 3
  /// The same for a title with its dot: "Dr.", "Dipl.-Ing.".
  static let titled: Float = 1.5

  /// What a word loses that stands alone in a heading, a list item, a cell: mostly it is a noun.
  static let alone: Float = 4

  let tables: PersonTables
  private(set) var lattice: PersonLattice
  private(set) var features = PersonFeatures()
  private let bound: NameBound
  /// Of the tokens of the sentence, a label a lane.
  private var sums: [SIMD8<Int16>] = []
  /// Of the part of the draft that is read now.
  private var size: Float = 0
  private var citesLaw = false
  private var repeated = RepeatedNames()

  init(_ tables: PersonTables) {
    self.tables = tables
    lattice = PersonLattice(transitions: tables.transitions)
    bound = NameBound(steps: lattice.steps, scale: tables.scale)
  }

  /// Turns to a part of a draft.
  mutating func open(_ tokens: [PersonToken]) {
    repeated.clear()
    size = Exponential.log(Float(tokens.count + 1)) / 0.693_147_18
    citesLaw = tokens.contains { $0.facts.cue == CueClass.sign(0xA7) }
  }

  /// The names of a sentence, in order.
  mutating func spans(in sentence: ArraySlice<PersonToken>, _ words: borrowing WordCache) -> [PersonSpan] {
    guard sentence.contains(where: { $0.facts.shape.startsName }) else { return [] }
    features.load(sentence)
    addUp(sentence, words)
    guard bound.isReached(by: sums, where: { features.isActive($0) }) else { return [] }
    lattice.run(sums, scale: tables.scale)
    let tokens = Array(sentence)
    let chosen = SpanChoice.best(of: candidates(in: tokens), tokenCount: tokens.count)
    let spans = chosen.map { span($0, in: tokens) }
    for span in spans { repeated.learn(span, in: tokens) }
    return spans
  }

  /// Adds up the weights: what each word gives by itself is known already.
  private mutating func addUp(_ sentence: ArraySlice<PersonToken>, _ words: borrowing WordCache) {
    sums.removeAll(keepingCapacity: true)
    func entry(_ index: Int) -> Int {
      sentence.indices.contains(index) ? sentence[index].entry : WordCache.boundary
    }
    for index in sentence.indices {
      let own = words.sums[sentence[index].entry].own
      let place = index - sentence.startIndex
      guard features.isActive(place) else {
        sums.append(own)
        continue
      }
      var several = PartSum(.several, weights: tables.features)
      features.emit(at: place, into: &several)
      let left = words.sums[entry(index - 1)].before &+ words.sums[entry(index - 2)].second
      let right = words.sums[entry(index + 1)].after &+ words.sums[entry(index + 2)].next
      sums.append(own &+ several.sum.sum &+ left &+ right)
    }
  }

  /// Every stretch that could be a name, with its value.
  private func candidates(in tokens: [PersonToken]) -> [SpanChoice.Span] {
    var spans: [SpanChoice.Span] = []
    for start in tokens.indices where NameRun.canStart(tokens, start) {
      guard lattice.marginal(start, .begin) > 0.02 else { continue }
      let address = Self.address(before: start, in: tokens)
      var end = start
      while end < tokens.count, end - start < Self.longestName, NameRun.canContain(tokens, end, from: start) {
        if NameRun.canEnd(tokens, end), !NameRun.isPlain(tokens, start...end) {
          let odds =
            Exponential.logit(lattice.probability(of: start..<end + 1)) + address
            + repeated.odds(of: start..<end + 1, in: tokens)
          // "Kämmerer Lang": to the model it may look like two names, but an office is none.
          let first = end > start && tokens[start].facts.role == RoleCue.office.rawValue ? start + 1 : start
          spans.append(SpanChoice.Span(tokens: first..<end + 1, value: odds + Self.bonus))
        }
        end += 1
      }
    }
    return spans
  }

  private func span(_ span: SpanChoice.Span, in tokens: [PersonToken]) -> PersonSpan {
    let range = ByteRange(tokens[span.tokens.lowerBound].start, tokens[span.tokens.upperBound - 1].end)
    let known = weighed(span.tokens, in: tokens)
    return PersonSpan(
      range: range, known: known, probability: Exponential.logistic(known.calibrated(tables.calibration)),
      evidence: evidence(for: span.tokens), tokens: span.tokens)
  }

  private static func address(before start: Int, in tokens: [PersonToken]) -> Float {
    if NameRun.isAddressed(tokens, start) { return addressed }
    return NameRun.isTitled(tokens, start) ? titled : 0
  }

  private func weighed(_ span: Range<Int>, in tokens: [PersonToken]) -> SpanEvidence {
    let facts = tokens[span.lowerBound].facts
    var odds = Exponential.logit(lattice.touch(of: span))
    odds += Self.address(before: span.lowerBound, in: tokens) + repeated.odds(of: span, in: tokens)
    if span.count == 1, NameRun.standsAlone(tokens, span.lowerBound) { odds -= Self.alone }
    return SpanEvidence(
      odds: odds, isSingle: span.count == 1, isUnlisted: facts.firstName | facts.surname == 0 || facts.isNoun,
      size: size, citesLaw: citesLaw)
  }

  /// The sums by kind of evidence over the tokens of a span, in tenths of log odds, largest first; what adds less than
  /// half a unit of log odds is left out.
  private func evidence(for span: Range<Int>) -> [Evidence] {
    var sums = [Int](repeating: 0, count: EvidenceGroup.allCases.count)
    for token in span {
      var sink = GroupSum(weights: tables.features, label: token == span.lowerBound ? .begin : .inside)
      features.emit(at: token, into: &sink)
      for index in sums.indices { sums[index] += sink.sums[index] }
    }
    let weighed = EvidenceGroup.allCases.map { group in
      (group, Int((Float(sums[group.rawValue]) * tables.scale * 10).rounded()))
    }
    return weighed.filter { abs($0.1) >= 5 }.sorted { (-abs($0.1), $0.0.rawValue) < (-abs($1.1), $1.0.rawValue) }
      .map { Evidence($0.0.evidence.kind, name: $0.0.evidence.name, weight: $0.1) }
  }
}
