extension RoleReader {
  /// Years of birth and death in brackets, a cross, or a year of birth before living memory (LX-05).
  var hasYearsOfLife: Bool {
    let next = name.upperBound
    guard next + 1 < sentence.upperBound else { return false }
    if isSign(next, "(") { return hasYears(in: next + 1..<min(next + 14, sentence.upperBound)) }
    let window = next..<min(next + 6, ceiling)
    guard window.contains(where: { isSign($0, "†") || role($0) == .lifespan }) else { return false }
    return window.contains { index in number(index).map { (800...1899).contains($0) } ?? false }
  }

  /// A surname that only a person of history bears.
  var isHistoric: Bool {
    let last = tokens[name.upperBound - 1]
    guard RoleCue(rawValue: last.facts.role) == .historic, !hasPersonCueBefore else { return false }
    return name.count == 1 || tokens[name.lowerBound].facts.firstName != 0
  }

  /// "vor 120 Jahren", "im 18. Jahrhundert", "1848" in the same sentence.
  var speaksOfThePast: Bool {
    sentence.contains { index in
      if role(index) == .century { return sentence.contains { number($0).map { $0 < 20 } ?? false } }
      guard let value = number(index) else { return false }
      if index + 1 < sentence.upperBound, index > sentence.lowerBound, isCue(index - 1, .preposition) {
        if (80...999).contains(value), role(index + 1) == .years { return true }
      }
      return tokens[index].facts.length == 4 && (1000...1920).contains(value) && !isUnit(after: index)
        && !isGroup(index)
    }
  }

  /// "DE02 1203 0000", "0152 1234": a group of a longer number.
  private func isGroup(_ index: Int) -> Bool {
    let neighbours = [index - 1, index + 1].filter(sentence.contains)
    return neighbours.contains { number($0) != nil || number(endingIn: $0) }
  }

  /// Whether a token ends in a digit, as the start of an IBAN does.
  private func number(endingIn index: Int) -> Bool {
    let end = tokens[index].end
    return end > tokens[index].start && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[end - 1])
  }

  private func hasYears(in window: Range<Int>) -> Bool {
    var years = 0
    for index in window {
      if isSign(index, ")") { return years > 1 }
      if isSign(index, "†") { return true }
      guard let value = number(index), (800...2025).contains(value), tokens[index].facts.length == 4 else { continue }
      if value < 1900 { return true }
      years += 1
    }
    return false
  }

  /// "1200 Euro", "1500 Meter", "10.1234": no year.
  private func isUnit(after index: Int) -> Bool {
    if index > 0, tokens[index - 1].end == tokens[index].start, tokens[index - 1].facts.shape == .sign { return true }
    guard index + 1 < sentence.upperBound else { return false }
    let next = tokens[index + 1].facts
    return next.shape.startsName && next.cue == 0 && index > 0 && !isCue(index - 1, .preposition)
  }

  /// The words of some tokens in small letters, with a blank between them.
  func folded(_ range: Range<Int>) -> FoldedWord {
    var word = FoldedWord()
    for index in range where tokens[index].facts.shape != .sign {
      if index > range.lowerBound { word.addBlank() }
      var place = tokens[index].start
      while place < tokens[index].end {
        let (scalar, length) = NameLetter.scalar(in: text, at: place)
        NameLetter.isLetter(scalar) ? word.add(scalar) : word.addJoint(scalar)
        place += length
      }
    }
    return word
  }
}
