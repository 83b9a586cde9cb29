import SourceText

/// Parts folded text into words, one pass.
struct WordScanner {
  private let text: UnsafeBufferPointer<UInt8>

  /// `text` is the matching text in lower case (``FoldedText/folded(_:)``).
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Appends the words of `range` to `words`.
  func scan(_ range: ByteRange, into words: inout [TextWord]) {
    var index = range.start
    let end = min(range.end, text.count)
    var (opensClause, isJoined) = (true, false)
    while index < end {
      if isWord(at: index) {
        let wordEnd = self.wordEnd(from: index, to: end)
        words.append(TextWord(range: ByteRange(index, wordEnd), opensClause: opensClause, isJoined: isJoined))
        (opensClause, isJoined) = (false, false)
        index = wordEnd
      } else {
        let byte = text[index]
        isJoined = byte == UInt8(ascii: "-") && !words.isEmpty && words[words.count - 1].range.end == index
        if Self.clauseMarks[Int(byte)] { opensClause = true }
        index += byte >= 0xF0 ? 4 : byte >= 0xE2 ? 3 : 1
      }
    }
  }

  private func wordEnd(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if isWord(at: index) {
        index += 1
      } else if isGenderSign(at: index, to: end) {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// Letters and digits of ASCII, and every letter beyond it; quotes, dashes, marks of money and emoji are none.
  private func isWord(at index: Int) -> Bool {
    Self.wordBytes[Int(text[index])]
  }

  /// `*in`, `:in`, `_in`, `/in` inside of a word.
  private func isGenderSign(at index: Int, to end: Int) -> Bool {
    guard Self.genderSigns.contains(text[index]), index + 2 < end else { return false }
    return text[index + 1] == UInt8(ascii: "i") && text[index + 2] == UInt8(ascii: "n")
  }

  private static let genderSigns = Array("*:_/".utf8)

  private static let clauseMarks: [Bool] = (0...255).map { ",;:()!?.\"".utf8.contains(UInt8($0)) }

  /// Characters of two bytes count as letters, and those of three but for E2 and E3 (punctuation, symbols); emoji do
  /// not.
  private static let wordBytes: [Bool] = (0...255).map { value in
    let byte = UInt8(value)
    if byte >= 0x80 { return byte < 0xE2 || byte > 0xE3 && byte < 0xF0 }
    return byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
