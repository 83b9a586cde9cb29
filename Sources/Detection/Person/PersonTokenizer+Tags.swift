extension PersonTokenizer {
  /// `@HannaOdenbrecht`, `#Hanna_Odenbrecht`: the words that are written together behind a sign at `sign`; returns where
  /// they end, and `start` where nothing is to be cut.
  func appendTag(
    after sign: Int, from start: Int, to limit: Int, _ tokens: inout [PersonToken], _ words: inout WordCache
  ) -> Int {
    guard !isWritten(before: sign), start < limit, isCapital(at: start) else { return start }
    var index = start
    while index < limit, isLetter(at: index) {
      let end = partEnd(from: index, to: limit)
      index = appendWord(from: index, to: end, &tokens, &words)
      if index < end { return index }
      if index + 1 < limit, text[index] == UInt8(ascii: "_"), isLetter(at: index + 1) { index += 1 }
    }
    return index
  }

  /// Whether a letter or number touches the sign, as in a mail address.
  private func isWritten(before sign: Int) -> Bool {
    guard sign > 0 else { return false }
    let byte = text[sign - 1]
    return byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte &- 0x30 < 10
  }

  /// The end of the letters, at most before a capital that follows a small letter.
  private func partEnd(from start: Int, to limit: Int) -> Int {
    var index = start
    var isAfterSmall = false
    while index < limit {
      let (scalar, length) = NameLetter.scalar(in: text, at: index)
      let isCapital = NameLetter.isCapital(scalar)
      guard NameLetter.isLetter(scalar), !(isCapital && isAfterSmall) else { break }
      isAfterSmall = !isCapital
      index += length
    }
    return index
  }

  func isLetter(at index: Int) -> Bool {
    NameLetter.isLetter(NameLetter.scalar(in: text, at: index).value)
  }

  private func isCapital(at index: Int) -> Bool {
    NameLetter.isCapital(NameLetter.scalar(in: text, at: index).value)
  }
}
