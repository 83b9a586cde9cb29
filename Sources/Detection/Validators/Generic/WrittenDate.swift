/// A date as people write it: day, month and year in German, English or ISO order, the month perhaps by name; or less.
struct WrittenDate {
  /// A number, or a month by its name, which has no digits.
  private struct Part {
    let value: Int
    let digits: Int

    var isName: Bool { digits == 0 }
    var isYear: Bool { digits == 4 }
    var isShort: Bool { digits == 1 || digits == 2 }
  }

  let year: Int
  let month: Int?
  let day: Int?

  /// Nil where the candidate is not numbers and a month's name with blanks, full stops, commas, hyphens or slashes.
  init?(_ candidate: Span<UInt8>, months: SortedList) {
    var rest = Rest(candidate)
    var parts: [Part] = []
    while !rest.isEmpty {
      guard let part = Self.takePart(&rest, months: months) else { return nil }
      parts.append(part)
    }
    switch parts.count {
    case 1 where parts[0].isYear: (year, month, day) = (parts[0].value, nil, nil)
    case 2 where parts[0].isName && parts[1].isYear: (year, month, day) = (parts[1].value, parts[0].value, nil)
    case 3:
      let usesSlash = candidate.indices.contains { candidate[$0] == UInt8(ascii: "/") }
      guard let full = Self.fullDate(parts[0], parts[1], parts[2], usesSlash: usesSlash) else { return nil }
      (year, month, day) = full
    default: return nil
    }
  }

  private static func fullDate(
    _ first: Part, _ second: Part, _ third: Part, usesSlash: Bool
  ) -> (year: Int, month: Int?, day: Int?)? {
    if first.isYear, second.isShort, third.isShort { return (first.value, second.value, third.value) }
    guard third.isYear || third.digits == 2 else { return nil }
    let isMonthFirst =
      first.isName && second.isShort
      // 05/21/1984 is a date of the United States.
      || usesSlash && first.isShort && second.isShort && second.value > 12 && first.value <= 12
    guard isMonthFirst || first.isShort && (second.isShort || second.isName) else { return nil }
    let (month, day) = isMonthFirst ? (first.value, second.value) : (second.value, first.value)
    return (century(of: third, month: month, day: day) + third.value, month, day)
  }

  /// Two digits mean the 20th century, and the 21st for a 29 February that the 20th does not have.
  private static func century(of year: Part, month: Int, day: Int) -> Int {
    guard year.digits == 2 else { return 0 }
    let isOnlyLater =
      CivilDate.exists(year: 2000 + year.value, month: month, day: day)
      && !CivilDate.exists(year: 1900 + year.value, month: month, day: day)
    return isOnlyLater ? 2000 : 1900
  }

  /// Reads a number or a month's name, and the separators after it.
  private static func takePart(_ rest: inout Rest, months: SortedList) -> Part? {
    let separators: ASCIISet = " .,-/'"
    if rest.offset == 0 { _ = rest.takeAll { separators.contains($0) } }
    let digits = rest.takeAll(where: \.isDigit)
    let part: Part
    if let number = digits.number, digits.count <= 4 {
      part = Part(value: number, digits: digits.count)
      takeOrdinal(&rest)
    } else {
      let name = rest.takeAll { $0.isLetter || $0 >= 0x80 }.smallLetters
      guard let month = months.words(after: name)?.first.flatMap({ Int($0) }) else { return nil }
      part = Part(value: month, digits: 0)
    }
    let gap = rest.takeAll { separators.contains($0) }
    return gap.isEmpty && !rest.isEmpty ? nil : part
  }

  /// `1st`, `2nd`, `3rd`, `4th`.
  private static func takeOrdinal(_ rest: inout Rest) {
    _ = rest.take("st") || rest.take("nd") || rest.take("rd") || rest.take("th")
  }
}
