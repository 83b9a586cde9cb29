extension SentenceScanner {
  /// Whether a mark ends a sentence; `next` is the blank after it, or the end.
  func isEnd(_ mark: SentenceMark, _ next: Int) -> Bool {
    guard next < end else { return true }
    let following = next + 1
    guard following < end, !isLowercase(at: following) else { return false }
    switch mark.kind {
    case .strong, .ellipsis: return true
    case .emoji: return !text[following].isDigit && !isMark(at: following)
    case .fullStop: return !isAbbreviation(endingAt: mark.start, following)
    }
  }

  private func isMark(at index: Int) -> Bool {
    text[index].isPunctuation && text[index] != UInt8(ascii: "#") && text[index] != UInt8(ascii: "@")
      && text[index] != UInt8(ascii: "\"")
  }

  private func isLowercase(at index: Int) -> Bool {
    if text[index] < 0x80 { return text[index] >= 0x61 && text[index] <= 0x7A }
    return UTF8Reader.scalar(in: text, at: index).0.properties.isLowercase
  }

  /// Whether the word before a full stop is one that the stop belongs to.
  private func isAbbreviation(endingAt stop: Int, _ following: Int) -> Bool {
    var wordStart = stop
    while wordStart > 0, text[wordStart - 1].isWordLike, !isOpening(before: wordStart) { wordStart -= 1 }
    let word = text[wordStart..<stop]
    guard let first = word.first else { return false }
    if word.allSatisfy(\.isDigit) { return word.count <= 2 && !text[following].isDigit }
    if isOneLetter(word) { return first.isLetter || first >= 0x80 }
    return Abbreviations.contains(word)
  }

  private func isOneLetter(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count == 1 || word.count == 2 && (0xC3...0xCB).contains(text[word.startIndex])
  }

  /// Whether the character before an offset is punctuation beyond ASCII: a quotation mark, a dash.
  private func isOpening(before index: Int) -> Bool {
    if index >= 3, text[index - 3] == 0xE2, text[index - 2] == 0x80 { return true }
    return index >= 2 && text[index - 2] == 0xC2
  }
}
