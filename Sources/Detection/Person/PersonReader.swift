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
    Self.cut(&tokens, from: first, into: &sentences)
  }

  /// Looks back over the whole part once it is read.
  mutating func finish() {
    memory.read(tokens)
    memory.mark(&tokens)
  }

  private mutating func addLine(
    _ range: ByteRange, opensParagraph: Bool, with tokenizer: PersonTokenizer, words: inout WordCache
  ) {
    let first = tokens.count
    tokenizer.append(range, to: &tokens, words: &words)
    guard first < tokens.count else { return }
    tokens.withUnsafeMutableBufferPointer { tokens in
      let line = UnsafeMutableBufferPointer(rebasing: tokens[first...])
      var count: UInt8 = 0
      for index in line.indices where line[index].facts.shape != .sign && count < 6 { count += 1 }
      for index in line.indices {
        line[index].facts.lineWords = count
        if Self.isParticle(index, in: line) {
          line[index].facts.cue = CueClass.particle.rawValue
          line[index].entry = words.particle(line[index].entry, tokenizer.tables)
        }
      }
      line[0].facts.position = opensParagraph ? 3 : 2
      line[line.count - 1].facts.endsLine = true
    }
  }

  /// "von der Tann": the article behind a particle belongs to the name.
  @inline(__always)
  private static func isParticle(_ index: Int, in line: UnsafeMutableBufferPointer<PersonToken>) -> Bool {
    guard line[index].facts.cue == CueClass.determiner.rawValue, line[index].facts.shape == .small, index > 0,
      index + 1 < line.count
    else { return false }
    return line[index - 1].facts.cue == CueClass.particle.rawValue && line[index + 1].facts.shape.startsName
  }

  private static func cut(_ tokens: inout [PersonToken], from first: Int, into sentences: inout [Range<Int>]) {
    tokens.withUnsafeMutableBufferPointer { tokens in
      var start = first
      for index in first..<tokens.count
      where index + 1 == tokens.count || isEnd(index, from: start, in: UnsafeBufferPointer(tokens)) {
        sentences.append(start..<index + 1)
        mark(UnsafeMutableBufferPointer(rebasing: tokens[start...index]))
        start = index + 1
      }
    }
  }

  /// Notes of the tokens of a sentence what they have of it.
  private static func mark(_ sentence: UnsafeMutableBufferPointer<PersonToken>) {
    if sentence[0].facts.position == 0 { sentence[0].facts.position = 1 }
    var words = 0
    var shouted = 0
    for token in sentence where token.facts.shape != .sign && token.facts.shape != .number {
      words += 1
      if token.facts.shape == .allCapitals { shouted += 1 }
    }
    guard shouted > 1, shouted * 4 >= words * 3 else { return }
    for index in sentence.indices { sentence[index].facts.isShouted = true }
  }

  /// Whether a sentence ends with a token: at `.`, `!`, `?` before a capital or number, not after short words, titles
  /// and numbers; or because it is long.
  @inline(__always)
  private static func isEnd(_ index: Int, from start: Int, in tokens: UnsafeBufferPointer<PersonToken>) -> Bool {
    if index - start >= sentenceTokens - 1 { return true }
    guard tokens[index].facts.shape == .sign, index > start, index + 1 < tokens.count else { return false }
    let sign = tokens[index].facts.cue
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
