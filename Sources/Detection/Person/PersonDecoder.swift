import Rules
import SourceText

/// Finds the names in one sentence after the other.
struct PersonDecoder {
  /// The longest name, in tokens; the dots of initials count.
  static let longestName = 7
  /// What the log odds of a span may fall short of 0 and still be chosen; ``NameBound/leastAlone`` goes with it.
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

  /// The names of a sentence, in order; those at or above a score of 0…100 with what speaks for them.
  mutating func spans(
    in sentence: ArraySlice<PersonToken>, _ words: inout WordCache, explainedFrom threshold: Int
  ) -> [PersonSpan] {
    guard sentence.contains(where: { $0.facts.shape.startsName }) else { return [] }
    features.load(sentence)
    addUp(&words)
    guard isReached else { return [] }
    lattice.run(sums, scale: tables.scale)
    let tokens = features.tokens
    let candidates = candidates(in: tokens)
    if candidates.isEmpty { return [] }
    let chosen = SpanChoice.best(of: candidates, tokenCount: tokens.count)
    let spans = chosen.map { span($0, in: tokens, explainedFrom: threshold) }
    for span in spans { repeated.learn(span, in: tokens) }
    return spans
  }

  private var isReached: Bool {
    let tokens = features.tokens
    return bound.isReached(
      by: sums, where: { tokens[$0].facts.isActive },
      isHelped: { repeated.holds(tokens[$0]) || Self.address(before: $0, in: tokens) != 0 })
  }

  /// Adds up the weights: what each word, and each common pair of words, gives by itself is known already.
  private mutating func addUp(_ words: inout WordCache) {
    let weights = tables.features
    sums.removeAll(keepingCapacity: true)
    features.tokens.withUnsafeBufferPointer { tokens in
      for index in tokens.indices {
        let own = words.sums[tokens[index].entry].own
        sums.append(
          tokens[index].facts.isActive ? own &+ Self.neighbours(of: index, in: tokens, &words, weights) : own)
      }
    }
  }

  /// What the neighbours of a token and its place add to what it gives by itself.
  @inline(__always)
  private static func neighbours(
    of index: Int, in tokens: UnsafeBufferPointer<PersonToken>, _ words: inout WordCache, _ weights: UnsafeRawPointer
  ) -> SIMD8<Int16> {
    func entry(_ index: Int) -> Int { tokens.indices.contains(index) ? tokens[index].entry : WordCache.boundary }
    @inline(__always)
    func sum<Part: SentencePart>(_ part: Part.Type) -> SIMD8<Int16> {
      var sum = PartSum(part, weights: weights)
      PersonFeatures.active(index, in: tokens).emit(into: &sum)
      return sum.sum
    }
    let (before, after) = (entry(index &- 1), entry(index &+ 1))
    let kind = words.kinds[tokens[index].entry]
    var total = words.sums[before].before &+ words.sums[entry(index &- 2)].second
    total &+= words.sums[after].after &+ words.sums[entry(index &+ 2)].next
    let (left, right) = (kind.pair(before: words.kinds[before]), kind.pair(after: words.kinds[after]))
    let place = PersonFeatures.active(index, in: tokens).place
    total &+= words.pairsBefore.sum(of: left) { sum(FeaturePart.PairBefore.self) }
    total &+= words.pairsAfter.sum(of: right) { sum(FeaturePart.PairAfter.self) }
    total &+= words.places.sum(of: place) { sum(FeaturePart.Place.self) }
    return total &+ sum(FeaturePart.Several.self)
  }

  /// Every stretch that could be a name and is worth something, with its value.
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
          let value = odds + Self.bonus
          if value > 0 { spans.append(SpanChoice.Span(tokens: first..<end + 1, value: value)) }
        }
        end += 1
      }
    }
    return spans
  }

  private func span(_ span: SpanChoice.Span, in tokens: [PersonToken], explainedFrom threshold: Int) -> PersonSpan {
    let range = ByteRange(tokens[span.tokens.lowerBound].start, tokens[span.tokens.upperBound - 1].end)
    let known = weighed(span.tokens, in: tokens)
    var result = PersonSpan(
      range: range, known: known, probability: Exponential.logistic(known.calibrated(tables.calibration)),
      tokens: span.tokens)
    if result.score >= threshold { result.evidence = evidence(for: span.tokens) }
    return result
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
