import SourceText

/// Cuts matching text into tokens: runs of letters with inner hyphens and apostrophes, runs of digits, single signs.
struct PersonTokenizer {
  let text: UnsafeBufferPointer<UInt8>
  let tables: PersonTables

  /// Appends the tokens of a paragraph, or of a part of one. Cost: linear.
  func append(_ range: ByteRange, to tokens: inout [PersonToken], words: inout WordCache) {
    var index = range.start
    while index < range.end {
      let kind = Self.kinds[Int(text[index])]
      if kind == .blank {
        index &+= 1
      } else if kind == .letter || kind == .beyondASCII && isLetter(at: index) {
        index = appendWord(from: index, to: range.end, &tokens, &words)
      } else if kind == .digit {
        index = appendNumber(from: index, to: range.end, &tokens, &words)
      } else {
        index = appendSign(at: index, to: range.end, &tokens, &words)
      }
    }
  }

  func appendWord(from start: Int, to limit: Int, _ tokens: inout [PersonToken], _ words: inout WordCache) -> Int {
    let end = wordEnd(from: start, to: limit)
    let entry = words.number(WordKey(text, from: start, to: end), tables) { facts(from: start, to: end) }
    tokens.append(PersonToken(start: start, end: end, facts: words.facts(of: entry), entry: entry))
    return end
  }

  private func appendNumber(
    from start: Int, to limit: Int, _ tokens: inout [PersonToken], _ words: inout WordCache
  ) -> Int {
    var end = start
    while end < limit, text[end] &- 0x30 < 10 { end &+= 1 }
    let entry = words.numberEntry(digits: end &- start, tables)
    tokens.append(PersonToken(start: start, end: end, facts: words.facts(of: entry), entry: entry))
    return end
  }

  private func appendSign(
    at start: Int, to limit: Int, _ tokens: inout [PersonToken], _ words: inout WordCache
  ) -> Int {
    let (scalar, length) = NameLetter.scalar(in: text, at: start)
    let end = min(start &+ length, limit)
    let entry = words.signEntry(CueClass.sign(scalar), tables)
    tokens.append(PersonToken(start: start, end: end, facts: words.facts(of: entry), entry: entry))
    let isTag = scalar == 0x40 || scalar == 0x23
    return isTag ? appendTag(after: start, from: end, to: limit, &tokens, &words) : end
  }

  private enum Kind: UInt8 {
    case blank, letter, digit, sign, beyondASCII
  }

  private static let kinds: [Kind] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x20, 0x0A: .blank
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x80...0xFF: .beyondASCII
    default: .sign
    }
  }

  /// The end of the word that starts with a letter at `start`.
  @inline(__always)
  private func wordEnd(from start: Int, to limit: Int) -> Int {
    let end = plainEnd(from: start, to: limit)
    if end == limit { return end }
    let byte = text[end]
    return byte >= 0x80 || byte == 0x2D || byte == 0x27 ? furtherEnd(from: end, to: limit) : end
  }

  /// The end of the letters of ASCII from `start` on.
  @inline(__always)
  private func plainEnd(from start: Int, to limit: Int) -> Int {
    var index = start
    while index &+ 8 <= text.count {
      let others = EightBytes(text, at: index).others
      guard others == 0 else { return min(index &+ others.trailingZeroBitCount / 8, limit) }
      index &+= 8
    }
    while index < limit, (text[index] | 0x20) &- 0x61 < 26 { index &+= 1 }
    return min(index, limit)
  }

  /// The same from a byte on that is no letter of ASCII and may belong to the word nevertheless.
  private func furtherEnd(from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit {
      let (scalar, length) = NameLetter.scalar(in: text, at: index)
      if NameLetter.isLetter(scalar) {
        index = plainEnd(from: index &+ length, to: limit)
        continue
      }
      guard NameLetter.isJoint(scalar) else { return index }
      let next = index &+ length
      guard next < limit, isLetter(at: next) else { return index }
      index = next
    }
    return index
  }

  private func facts(from start: Int, to end: Int) -> WordFacts {
    var word = FoldedWord()
    var index = start
    while index < end {
      let byte = text[index]
      if (byte | 0x20) &- 0x61 < 26 {
        word.add(plain: byte)
        index &+= 1
        continue
      }
      let (scalar, length) = NameLetter.scalar(in: text, at: index)
      NameLetter.isLetter(scalar) ? word.add(scalar) : word.addJoint(scalar)
      index += length
    }
    return facts(of: &word)
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
        (facts.firstLikeness, facts.surnameLikeness) = NameLikeness.steps(
          of: bytes, by: tables.firstLikeness, and: tables.surnameLikeness)
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
