/// An e-mail address with its signs put in for the words that spell them: `name [at] stadt (punkt) example`.
struct SpelledAddress {
  private(set) var bytes: [UInt8] = []
  private(set) var isSpelled = false
  /// Where the address ends in the candidate.
  private(set) var end = 0

  private static let opening: ASCIISet = "([{<"
  private static let closing: ASCIISet = ")]}>"
  /// A full stop at the end closes the sentence.
  private static let punctuation: ASCIISet = ".,;:!?"

  init(_ candidate: Span<UInt8>, signs: SortedList) {
    var rest = Rest(candidate)
    while let next = rest.next {
      var ahead = rest
      if let sign = Self.sign(&ahead, signs: signs) {
        isSpelled = true
        bytes.append(sign)
        rest = ahead
      } else if next == UInt8(ascii: " ") || Self.opening.contains(next) {
        break
      } else {
        bytes.append(next)
        _ = rest.take(next)
      }
      end = rest.offset
    }
    while let last = bytes.last, Self.punctuation.contains(last) {
      bytes.removeLast()
      end -= 1
    }
  }

  /// The sign that comes next, spelled: a word in brackets, or a word of two letters and more between blanks; or the
  /// sign itself between blanks.
  private static func sign(_ rest: inout Rest, signs: SortedList) -> UInt8? {
    let hasBlank = rest.take(UInt8(ascii: " "))
    let hasBracket = rest.take(where: { opening.contains($0) }) != nil
    guard hasBlank || hasBracket else { return nil }
    _ = rest.take(UInt8(ascii: " "))
    let word = rest.takeAll { $0.isLetter || $0 >= 0x80 }.smallLetters
    let literals: ASCIISet = "@."
    let literal = word.isEmpty ? rest.take { literals.contains($0) } : nil
    guard let sign = literal ?? signs.words(after: word)?.first?.utf8.first, literal != nil || hasBracket || word.count > 1
    else { return nil }
    let closed = rest.take(UInt8(ascii: " ")) || !hasBracket
    if hasBracket, rest.take(where: { closing.contains($0) }) == nil { return nil }
    guard hasBracket || closed && rest.previous == UInt8(ascii: " ") else { return nil }
    if hasBracket { _ = rest.take(UInt8(ascii: " ")) }
    return sign
  }
}
