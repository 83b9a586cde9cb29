/// An e-mail address with its signs put in for the words that spell them: `name [at] stadt (punkt) example`.
struct SpelledAddress {
  private(set) var bytes: [UInt8] = []
  private(set) var isSpelled = false
  /// Where the address ends in the candidate.
  private(set) var end = 0

  private static let blank = UInt8(ascii: " ")
  private static let opening: ASCIISet = "([{<"
  private static let closing: ASCIISet = ")]}>"
  /// A full stop at the end closes the sentence.
  private static let punctuation: ASCIISet = ".,;:!?"

  init(_ candidate: Span<UInt8>, signs: SortedList) {
    var rest = Rest(candidate)
    while let next = rest.next {
      if let sign = Self.sign(&rest, signs: signs) {
        isSpelled = true
        bytes.append(sign)
      } else if next == Self.blank || Self.opening.contains(next) {
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

  /// The sign that comes next, spelled; `rest` moves only where there is one.
  private static func sign(_ rest: inout Rest, signs: SortedList) -> UInt8? {
    for read in [bracketedSign, spacedSign] {
      var ahead = rest
      if let sign = read(&ahead, signs) {
        rest = ahead
        return sign
      }
    }
    return nil
  }

  /// `[at]`, ` ( punkt ) `, `[@]`.
  private static func bracketedSign(_ rest: inout Rest, signs: SortedList) -> UInt8? {
    _ = rest.take(blank)
    guard rest.take(where: { opening.contains($0) }) != nil else { return nil }
    _ = rest.take(blank)
    guard let (sign, _) = signOrWord(&rest, signs: signs) else { return nil }
    _ = rest.take(blank)
    guard rest.take(where: { closing.contains($0) }) != nil else { return nil }
    _ = rest.take(blank)
    return sign
  }

  /// ` at `, ` punkt `, ` @ `: between blanks a single letter is no sign.
  private static func spacedSign(_ rest: inout Rest, signs: SortedList) -> UInt8? {
    guard rest.take(blank), let (sign, letters) = signOrWord(&rest, signs: signs), letters != 1, rest.take(blank) else {
      return nil
    }
    return sign
  }

  private static func signOrWord(_ rest: inout Rest, signs: SortedList) -> (sign: UInt8, letters: Int)? {
    let literals: ASCIISet = "@."
    if let literal = rest.take(where: { literals.contains($0) }) { return (literal, 0) }
    let word = rest.takeAll { $0.isLetter || $0 >= 0x80 }.smallLetters
    return signs.words(after: word)?.first?.utf8.first.map { ($0, word.count) }
  }
}
