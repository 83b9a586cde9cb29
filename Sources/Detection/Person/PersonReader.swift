import SourceText

/// Reads a part of a draft into sentences of tokens with their facts.
struct PersonReader {
  /// Tokens after which a part ends at the next paragraph: what memory and repetition span.
  static let chunkTokens = 8192
  /// The longest sentence; longer ones are cut.
  static let sentenceTokens = 192

  private(set) var tokens: [PersonToken] = []
  private(set) var sentences: [Range<Int>] = []
  private var memory = DraftMemory()

  mutating func clear() {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }

  /// The bytes of the text that a sentence takes up.
  func bytes(of sentence: Range<Int>) -> Range<Int> {
    tokens[sentence.lowerBound].start..<tokens[sentence.upperBound - 1].end
  }

  var isFull: Bool { tokens.count >= Self.chunkTokens }

  /// Adds a paragraph. `lineBreaks` are the bytes of the text that stand for line ends of the file, ascending.
  mutating func add(
    _ range: ByteRange, lineBreaks: ArraySlice<Int>, with tokenizer: PersonTokenizer, words: inout WordCache
  ) {
    let first = tokens.count
    var start = range.start
    for lineBreak in lineBreaks where lineBreak > start && lineBreak < range.end {
      addLine(ByteRange(start, lineBreak), opensParagraph: start == range.start, with: tokenizer, words: &words)
      start = lineBreak
    }
    addLine(ByteRange(start, range.end), opensParagraph: start == range.start, with: tokenizer, words: &words)
    cutSentences(from: first)
  }

  /// Looks back over the whole part once it is read.
  mutating func finish() {
    memory.read(tokens)
    for index in tokens.indices where tokens[index].facts.shape.startsName {
      tokens[index].facts.memory = memory.flags(of: tokens[index].facts)
    }
  }

  private mutating func addLine(
    _ range: ByteRange, opensParagraph: Bool, with tokenizer: PersonTokenizer, words cache: inout WordCache
  ) {
    let first = tokens.count
    tokenizer.append(range, to: &tokens, words: &cache)
    guard first < tokens.count else { return }
    var words: UInt8 = 0
    for token in tokens[first...] where token.facts.shape != .sign && words < 6 { words += 1 }
    for index in first..<tokens.count { tokens[index].facts.lineWords = words }
    markParticles(from: first, tokenizer.tables, &cache)
    tokens[first].facts.position = opensParagraph ? 3 : 2
    tokens[tokens.count - 1].facts.endsLine = true
  }

  /// "von der Tann": the article behind a particle belongs to the name.
  private mutating func markParticles(from first: Int, _ tables: PersonTables, _ words: inout WordCache) {
    for index in first..<tokens.count where tokens[index].facts.cue == CueClass.determiner.rawValue {
      guard index > first, index + 1 < tokens.count, tokens[index].facts.shape == .small,
        tokens[index - 1].facts.cue == CueClass.particle.rawValue, tokens[index + 1].facts.shape.startsName
      else { continue }
      tokens[index].facts.cue = CueClass.particle.rawValue
      tokens[index].entry = words.particle(tokens[index].entry, tables)
    }
  }

  private mutating func cutSentences(from first: Int) {
    var start = first
    for index in first..<tokens.count where index + 1 == tokens.count || isEnd(index, from: start) {
      addSentence(start..<index + 1)
      start = index + 1
    }
  }

  private mutating func addSentence(_ range: Range<Int>) {
    if tokens[range.lowerBound].facts.position == 0 { tokens[range.lowerBound].facts.position = 1 }
    var words = 0
    var shouted = 0
    for token in tokens[range] where token.facts.shape != .sign && token.facts.shape != .number {
      words += 1
      if token.facts.shape == .allCapitals { shouted += 1 }
    }
    if shouted > 1, shouted * 4 >= words * 3 {
      for index in range { tokens[index].facts.isShouted = true }
    }
    sentences.append(range)
  }

  /// Whether a sentence ends with a token: at `.`, `!`, `?` before a capital or number, not after short words, titles
  /// and numbers; or because it is long.
  private func isEnd(_ index: Int, from start: Int) -> Bool {
    if index - start >= Self.sentenceTokens - 1 { return true }
    let sign = tokens[index].facts.cue
    guard tokens[index].facts.shape == .sign, index > start, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    guard next.facts.shape != .small, next.start > tokens[index].end else { return false }
    if sign == CueClass.sign(0x21) || sign == CueClass.sign(0x3F) { return true }
    guard sign == CueClass.sign(0x2E) else { return false }
    let before = tokens[index - 1].facts
    let isAbbreviation =
      before.cue == CueClass.title.rawValue || before.cue == CueClass.abbreviation.rawValue
      || before.shape == .number || before.shape == .initial || before.length <= 2
    return !isAbbreviation
  }
}
