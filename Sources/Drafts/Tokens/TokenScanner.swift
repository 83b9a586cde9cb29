import SourceText

/// Finds hashtags and handles in matching text.
struct TokenScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let start: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    self.text = text
    start = range.start
    end = min(range.end, text.count)
  }

  /// The tokens in order. Cost: one pass.
  func tokens() -> [Token] {
    var tokens: [Token] = []
    var index = start
    while let sign = ByteSearch.first(UInt8(ascii: "#"), or: UInt8(ascii: "@"), in: text, from: index, to: end) {
      index = sign + 1
      guard isFree(at: sign) else { continue }
      let isHandle = text[sign] == UInt8(ascii: "@")
      guard let tokenEnd = isHandle ? handleEnd(from: sign + 1) : hashtagEnd(from: sign + 1) else { continue }
      tokens.append(Token(kind: isHandle ? .handle : .hashtag, range: ByteRange(sign, tokenEnd)))
      index = tokenEnd
    }
    return tokens
  }

  /// Whether a sign stands at the start of a word: not inside an address, a path or a reference.
  private func isFree(at index: Int) -> Bool {
    guard index > start else { return true }
    let before = text[index - 1]
    if before >= 0x80 { return !endsWithLetter(before: index) }
    return !before.isWordLike && ![0x23, 0x26, 0x2D, 0x2E, 0x2F, 0x3D, 0x40, 0x5F].contains(before)
  }

  private func endsWithLetter(before index: Int) -> Bool {
    var characterStart = index - 1
    while characterStart > start, text[characterStart] & 0xC0 == 0x80 { characterStart -= 1 }
    return isLetter(at: characterStart)
  }

  private func isLetter(at index: Int) -> Bool {
    if text[index] < 0x80 { return text[index].isLetter || text[index].isDigit }
    return UTF8Reader.scalar(in: text, at: index).0.properties.isAlphabetic
  }

  /// Letters, digits and `_`, not digits alone.
  private func hashtagEnd(from first: Int) -> Int? {
    var index = first
    var hasLetter = false
    while index < end, text[index] == UInt8(ascii: "_") || isLetter(at: index) {
      if !text[index].isDigit, text[index] != UInt8(ascii: "_") { hasLetter = true }
      index += length(at: index)
    }
    return hasLetter ? index : nil
  }

  /// A name, and a server after a second sign.
  private func handleEnd(from first: Int) -> Int? {
    guard let nameEnd = nameEnd(from: first) else { return nil }
    guard nameEnd < end, text[nameEnd] == UInt8(ascii: "@") else { return nameEnd }
    return self.nameEnd(from: nameEnd + 1) ?? nameEnd
  }

  /// Letters and digits of ASCII, `_`, and `.` or `-` between them.
  private func nameEnd(from first: Int) -> Int? {
    var index = first
    var last = first
    while index < end, isNamePart(text[index]) {
      index += 1
      if text[index - 1] != UInt8(ascii: "."), text[index - 1] != UInt8(ascii: "-") { last = index }
    }
    return last > first ? last : nil
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private func length(at index: Int) -> Int {
    text[index] < 0x80 ? 1 : text[index] >= 0xF0 ? 4 : text[index] >= 0xE0 ? 3 : 2
  }
}
