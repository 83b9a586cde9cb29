package import SourceText

/// Finds the matches of a set's patterns in one text after another: one scanner for each worker.
///
/// It owns what a search needs and what it has learnt (compiled patterns, use counts), so nothing is locked.
///
/// **Texts.** A text is valid UTF-8: whoever prepares it has validated it once, or has built it from decoded code
/// points. PCRE2 is told not to look again, and its behaviour on other bytes is undefined. Paragraphs are the lines of
/// the text; whether their LF belongs to them does not matter.
///
/// **Windows.** Every search is for one window, a paragraph or a part of one. A match starts in the window and ends in
/// it; look-behinds see what stands before it, and for look-aheads, `$` and `\b` the text ends with it. `^` and `$`
/// also match at line ends.
package final class PatternScanner {
  package let patterns: PatternSet
  /// The searches of the present text that were not done to their end.
  package private(set) var faults: [MatchFault] = []

  private let options: ScannerOptions
  @exclusivity(unchecked) private var text: [UInt8] = []
  /// The bytes of all texts so far.
  @exclusivity(unchecked) private var workload = 0
  @exclusivity(unchecked) var paragraphs = ParagraphIndex()
  /// What was found in the text before; nil where nothing is to be remembered.
  @exclusivity(unchecked) var memory: MatchMemory?
  @exclusivity(unchecked) private var findings = PrefilterResult()
  @exclusivity(unchecked) private var prefilterScratch: PrefilterScratch
  @exclusivity(unchecked) private var programs: ProgramCache
  private let context: MatchContext
  @exclusivity(unchecked) private var data = MatchData(capacity: 16)
  /// What each pattern has cost, where the options ask for it; else empty.
  package private(set) var costs: [PatternCost] = []
  /// How many limits each program has hit in the present text.
  @exclusivity(unchecked) private(set) var limitHits: [Int: Int] = [:]

  package init(_ patterns: PatternSet, options: ScannerOptions = ScannerOptions()) {
    self.patterns = patterns
    self.options = options
    prefilterScratch = PrefilterScratch(for: patterns.prefilter)
    programs = ProgramCache(count: patterns.programCount, jit: options.jit, table: patterns.programTable)
    context = MatchContext(limits: options.limits)
    if options.measuresCosts { costs = patterns.ids.map { PatternCost(patterns[$0].name) } }
    memory = options.remembersText ? MatchMemory() : nil
  }

  /// Takes a text and finds the candidates of its paragraphs; what was known of the text before is gone.
  ///
  /// `text` must be valid UTF-8 (see above). Paragraphs should come in order; parts of them that do not lie in the text
  /// are ignored.
  /// Cost: 2–6 ns a byte, depending on how common the words of the patterns are.
  package func prepare(_ text: [UInt8], paragraphs: [ByteRange]) {
    assert(String(validating: text, as: UTF8.self) != nil, "a text must be valid UTF-8")
    self.text = text
    workload += text.count
    faults.removeAll()
    limitHits.removeAll()
    findings.removeAll()
    guard options.usesPrefilter else { return }
    let whole = ByteRange(0, text.count)
    let paragraphs = paragraphs.allSatisfy(whole.contains) ? paragraphs : paragraphs.map { clamp($0) }
    self.paragraphs = ParagraphIndex(paragraphs)
    text.withUnsafeBytes { text in
      memory?.take(text, paragraphs: paragraphs)
      for (index, paragraph) in paragraphs.enumerated() { findCandidates(of: index, paragraph, in: text) }
    }
  }

  private func findCandidates(of index: Int, _ range: ByteRange, in text: UnsafeRawBufferPointer) {
    let paragraph = memory?.paragraph(index)
    if let candidates = paragraph?.candidates { return findings.append(candidates, at: range.start) }
    patterns.prefilter.scan(text, paragraph: range, scratch: &prefilterScratch, into: &findings)
    paragraph?.candidates = findings.last(from: range.start)
  }

  /// The patterns of the set (queries aside) that can match inside the paragraph: all others cannot. All of them where
  /// the prefilter is off.
  package func candidates(inParagraph index: Int) -> PatternCandidates {
    PatternCandidates(findings.patterns(inParagraph: index) ?? patterns.searched[...])
  }

  /// Whether the pattern can match inside the paragraph; always true of queries.
  package func isCandidate(_ id: PatternID, paragraph: Int) -> Bool {
    guard patterns.isSearched(id) else { return true }
    return findings.isCandidate(UInt32(id.index), inParagraph: paragraph)
  }

  /// Takes the faults of the present text away, for the report on it.
  package func takeFaults() -> [MatchFault] {
    defer { faults.removeAll() }
    return faults
  }

  private func clamp(_ range: ByteRange) -> ByteRange {
    ByteRange(min(max(range.start, 0), text.count), min(max(range.end, 0), text.count))
  }
}

// MARK: - Matching

extension PatternScanner {
  /// Calls `body` with each match in the window, from left to right; matches do not overlap.
  ///
  /// The prefilter is not asked: see `isCandidate(_:paragraph:)`. Where a search is given up, the window ends there
  /// and `faults` says so. `body` may search for other patterns, or the same one. Window bounds inside a code point
  /// or outside of the text are moved inwards.
  package func forEachMatch(of id: PatternID, in window: ByteRange, _ body: (PatternMatch) -> Void) {
    guard memory == nil else { return rememberedMatches(of: id, in: window).forEach(body) }
    var search = search(for: id, in: window)
    while let match = nextMatch(of: id, in: &search) {
      body(match)
    }
  }

  /// The first match in the window; nil also where the search was given up, which `faults` says.
  package func firstMatch(of id: PatternID, in window: ByteRange) -> PatternMatch? {
    if let known = remembered(id, in: window, isForFirst: true) { return known.first }
    let faultCount = faults.count
    var search = search(for: id, in: window)
    let match = nextMatch(of: id, in: &search)
    if memory != nil, faults.count == faultCount {
      remember(match.map { [$0] } ?? [], of: id, in: window, isForFirst: true)
    }
    return match
  }

  private func rememberedMatches(of id: PatternID, in window: ByteRange) -> [PatternMatch] {
    if let known = remembered(id, in: window, isForFirst: false) { return known }
    let faultCount = faults.count
    var search = search(for: id, in: window)
    var matches: [PatternMatch] = []
    while let match = nextMatch(of: id, in: &search) { matches.append(match) }
    if faults.count == faultCount { remember(matches, of: id, in: window, isForFirst: false) }
    return matches
  }

  /// Whether the pattern's look-behinds see no further than what is remembered by.
  func looksBackLittle(_ id: PatternID) -> Bool {
    programs.lookBehind(patterns.programs[id.index]) <= MatchMemory.longestLookBehind
  }

  /// Where every match starts with or near certain literals, the prefilter knows the places at which to look.
  private func search(for id: PatternID, in window: ByteRange) -> WindowSearch {
    let window = alignedWindow(window)
    guard let landmarks = patterns.prefilter.landmarks[id.index],
      let paragraph = paragraphs.paragraph(holding: window),
      let places = findings.starts(ofGroup: landmarks.group, inParagraph: paragraph, within: window)
    else { return WindowSearch(window: window, starts: .anywhere) }
    guard let reach = landmarks.reach else { return WindowSearch(window: window, starts: .places(places)) }
    return WindowSearch(
      window: window, starts: .stretches(StartStretches.before(places, reach: reach, in: text, window: window)))
  }

  private func nextMatch(of id: PatternID, in search: inout WindowSearch) -> PatternMatch? {
    guard options.measuresCosts else { return findNext(id, in: &search) }
    let start = ContinuousClock.now
    let match = findNext(id, in: &search)
    costs[id.index].time += ContinuousClock.now - start
    costs[id.index].searches += 1
    if match != nil { costs[id.index].matches += 1 }
    return match
  }

  private func findNext(_ id: PatternID, in search: inout WindowSearch) -> PatternMatch? {
    guard search.start != nil, let program = program(for: id, search) else { return nil }
    while let start = search.start {
      let outcome = text.withUnsafeBufferPointer { text in
        let subject = UnsafeBufferPointer(rebasing: text[..<search.window.end])
        return program.search(
          subject, from: start, lastStart: search.lastStart, options: search.options, data: data, context: context,
          workload: workload)
      }
      switch outcome {
      case .match:
        guard let range = data.range(at: 0) else { return nil }
        guard search.advance(past: range, in: text) else { continue }
        let groups = program.groupCount == 0 ? [] : (1...program.groupCount).map { data.range(at: $0) }
        return PatternMatch(range: range, groups: groups, names: program.names)
      case .noMatch: search.advancePastMiss()
      case .limit(let limit): fail(.limit(limit), id, &search)
      case .stackTooSmall: fail(.engine(code: MatchOutcome.stackTooSmallCode), id, &search)
      case .error(let code): fail(.engine(code: Int(code)), id, &search)
      }
    }
    return nil
  }

  private func fail(_ reason: MatchFault.Reason, _ id: PatternID, _ search: inout WindowSearch) {
    faults.append(MatchFault(pattern: id, window: search.window, reason: reason))
    limitHits[patterns.programs[id.index], default: 0] += 1
    search.stop()
  }

  /// The compiled pattern; nil where it does not compile or has failed too often in this text.
  private func program(for id: PatternID, _ search: WindowSearch) -> PatternProgram? {
    let number = patterns.programs[id.index]
    if !limitHits.isEmpty, limitHits[number, default: 0] >= options.limits.hitsPerText { return nil }
    do throws(PatternError) {
      let program = try programs.program(
        number, of: patterns[id], digest: patterns.digests[id.index], isAnchored: search.isAnchored)
      if program.groupCount >= data.capacity { data = MatchData(capacity: program.groupCount + 1) }
      return program
    } catch {
      faults.append(MatchFault(pattern: id, window: search.window, reason: .pattern(error)))
      limitHits[number] = options.limits.hitsPerText
      return nil
    }
  }

  private func alignedWindow(_ window: ByteRange) -> ByteRange {
    let window = clamp(window)
    var (start, end) = (window.start, window.end)
    while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return ByteRange(start, end)
  }
}
