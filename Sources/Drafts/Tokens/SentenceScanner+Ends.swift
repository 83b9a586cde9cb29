extension SentenceScanner {
  /// Whether a mark ends a sentence; `next` is the blank after it, or the end.
  func isEnd(_ mark: SentenceMark, _ next: Int) -> Bool {
    guard next < end else { return true }
    let following = next + 1
    guard following < end, !isLowercase(at: following) else { return false }
    switch mark.kind {
    case .strong, .ellipsis: return true
    case .emoji: return !text[following].isDigit && !isInnerSign(text[following])
    case .fullStop: return isEnd(stop: mark.start, following)
    }
  }

  /// Signs that go on with a sentence after an emoji.
  private func isInnerSign(_ byte: UInt8) -> Bool {
    byte.isPunctuation && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "@") && byte != UInt8(ascii: "\"")
  }

  private func isLowercase(at index: Int) -> Bool {
    if text[index] < 0x80 { return text[index] >= 0x61 && text[index] <= 0x7A }
    return UTF8Reader.scalar(in: text, at: index).0.properties.isLowercase
  }

  /// Whether a full stop ends a sentence: not so if the word before it takes it for itself.
  private func isEnd(stop: Int, _ following: Int) -> Bool {
    var wordStart = stop
    while wordStart > lowerBound, text[wordStart - 1].isWordLike, !isSign(before: wordStart) { wordStart -= 1 }
    let word = text[wordStart..<stop]
    guard let first = word.first else { return true }
    if word.allSatisfy(\.isDigit) {
      // An ordinal, a day or a month.
      return word.count > 2 || !text[following].isDigit && beginsSentence(at: following)
    }
    if isOneLetter(word), first.isLetter || first >= 0x80 {
      // An initial, or part of `z. B.`.
      return isCapital(first) && !isAfterStop(wordStart) && beginsSentence(at: following)
    }
    switch Abbreviations.stop(after: word) {
    case .always: return false
    case .beforeDigit: return !text[following].isDigit
    case .unlessSentenceFollows: return beginsSentence(at: following)
    case nil: return true
    }
  }

  private func beginsSentence(at index: Int) -> Bool {
    var wordEnd = index
    while wordEnd < end, text[wordEnd].isWordLike, wordEnd - index < 16 { wordEnd += 1 }
    return Abbreviations.beginsSentences(text[index..<wordEnd])
  }

  private func isOneLetter(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count == 1 || word.count == 2 && (0xC3...0xCB).contains(text[word.startIndex])
  }

  private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x80 || byte & 0x20 == 0 }

  /// Whether a full stop stands right before a word, or one and a blank: the second half of `z. B.` or `J. S.`.
  private func isAfterStop(_ wordStart: Int) -> Bool {
    let before = wordStart > lowerBound && text[wordStart - 1] == .space ? wordStart - 1 : wordStart
    return before > lowerBound && text[before - 1] == UInt8(ascii: ".")
  }

  /// Whether the character before an offset is a sign beyond ASCII: a quotation mark, a dash.
  private func isSign(before index: Int) -> Bool {
    if index >= lowerBound + 3, text[index - 3] == 0xE2, text[index - 2] == 0x80 { return true }
    return index >= lowerBound + 2 && text[index - 2] == 0xC2
  }
}
