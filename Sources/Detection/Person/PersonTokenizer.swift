import SourceText

/// Cuts matching text into tokens: runs of letters with inner hyphens and apostrophes, runs of digits, single signs.
struct PersonTokenizer {
  let text: UnsafeBufferPointer<UInt8>
  let tables: PersonTables

  /// Appends the tokens of a paragraph, or of a part of one. Cost: linear.
  func append(_ range: ByteRange, to tokens: inout [PersonToken]) {
    var index = range.start
    while index < range.end {
      let (scalar, length) = NameLetter.scalar(in: text, at: index)
      if scalar == 0x20 || scalar == 0x0A {
        index += 1
      } else if NameLetter.isLetter(scalar) {
        index = appendWord(from: index, to: range.end, &tokens)
      } else if (0x30...0x39).contains(scalar) {
        index = appendNumber(from: index, to: range.end, &tokens)
      } else {
        let end = min(index + length, range.end)
        var facts = WordFacts()
        facts.shape = .sign
        facts.cue = CueClass.sign(scalar)
        tokens.append(PersonToken(start: index, end: end, facts: facts))
        let isTag = scalar == 0x40 || scalar == 0x23
        index = isTag ? appendTag(after: index, from: end, to: range.end, &tokens) : end
      }
    }
  }

  private func appendNumber(from start: Int, to limit: Int, _ tokens: inout [PersonToken]) -> Int {
    var end = start
    while end < limit, text[end] &- 0x30 < 10 { end += 1 }
    var facts = WordFacts()
    facts.shape = .number
    facts.length = UInt8(min(end - start, 15))
    facts.cue = end - start == 2 ? CueClass.numberWithAge : CueClass.number
    tokens.append(PersonToken(start: start, end: end, facts: facts))
    return end
  }

  func appendWord(from start: Int, to limit: Int, _ tokens: inout [PersonToken]) -> Int {
    var word = FoldedWord()
    var index = start
    var end = start
    while index < limit {
      let (scalar, length) = NameLetter.scalar(in: text, at: index)
      if NameLetter.isLetter(scalar) {
        word.add(scalar)
        index += length
        end = index
      } else if scalar == 0x2D || scalar == 0x27 || scalar == 0x2019 {
        let next = index + length
        guard next < limit, NameLetter.isLetter(NameLetter.scalar(in: text, at: next).value) else { break }
        word.addJoint(scalar)
        index = next
      } else {
        break
      }
    }
    tokens.append(PersonToken(start: start, end: end, facts: facts(of: &word)))
    return end
  }

  private func facts(of word: inout FoldedWord) -> WordFacts {
    var facts = WordFacts()
    facts.shape = word.shape
    facts.length = UInt8(min(word.byteCount, 15))
    let hash = word.hash
    facts.word = UInt32(truncatingIfNeeded: hash >> 16)
    let entry = tables.lexicon.entry(for: hash)
    facts.cue = entry.cue
    facts.role = entry.role
    facts.isNoun = entry.isNoun
    word.withBytes { bytes in
      (facts.head, facts.tail) = FoldedWord.ends(of: bytes)
      guard facts.shape.startsName else { return }
      if facts.cue == 0 || facts.role == 0 {
        let ending = tables.lexicon.ending(of: bytes)
        if facts.cue == 0 { facts.cue = ending.cue }
        if facts.role == 0 { facts.role = ending.role }
      }
      (facts.firstName, facts.surname) = names(bytes, entry)
      if facts.shape != .initial {
        facts.firstLikeness = tables.firstLikeness.step(bytes)
        facts.surnameLikeness = tables.surnameLikeness.step(bytes)
      }
    }
    return facts
  }

  /// What the lists know of a word, of its form without a genitive s, of the parts of a double name.
  private func names(_ word: UnsafeBufferPointer<UInt8>, _ whole: NameLexicon.Entry) -> (UInt8, UInt8) {
    if whole.firstName | whole.surname != 0 { return (whole.firstName, whole.surname) }
    if let joint = word.firstIndex(of: 0x2D), let last = word.lastIndex(of: 0x2D) {
      let first = entry(word, 0, joint)
      let end = entry(word, last + 1, word.count)
      return (Self.double(first.firstName, end.firstName), Self.double(first.surname, end.surname))
    }
    guard word.count > 3, word[word.count - 1] == UInt8(ascii: "s") else { return (0, 0) }
    let stem = entry(word, 0, word.count - 1)
    return (stem.firstName == 0 ? 0 : 3, stem.surname == 0 ? 0 : 3)
  }

  private func entry(_ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> NameLexicon.Entry {
    tables.lexicon.entry(for: NameHash.of(word[start..<end]))
  }

  private static func double(_ first: UInt8, _ last: UInt8) -> UInt8 {
    if first == 0 { return 0 }
    return last == 0 ? 5 : 4
  }
}
