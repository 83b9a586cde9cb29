extension PhoneText {
  /// Why the digits are something else than a phone number; nil where nothing speaks against one.
  var otherMeaning: String? {
    guard !hasPlus else { return nil }
    if isDate || isMonth { return "date" }
    if isTimeRange { return "time-range" }
    if isDecimal { return "decimal-number" }
    return isFragments ? "fragments" : nil
  }

  /// `06.12.1933` and what follows it, `06/12/33`: day and month within the calendar.
  private var isDate: Bool {
    guard groups.count >= 3, groups[0].digits.count <= 2, groups[1].digits.count <= 2,
      groups[1].gap == groups[2].gap || groups[1].gap == [UInt8(ascii: ".")],
      let day = groups[0].digits.number, let month = groups[1].digits.number,
      (1...12).contains(month), (1...CivilDate.longestMonth(month)).contains(day)
    else { return false }
    return Self.isYear(groups[2]) || groups.count == 3 && groups[2].digits.count == 2
  }

  /// `06/2014`, `06.2014`.
  private var isMonth: Bool {
    let marks = [[UInt8(ascii: "/")], [UInt8(ascii: ".")]]
    guard groups.count == 2, groups[0].digits.count == 2, let month = groups[0].digits.number else { return false }
    return (1...12).contains(month) && marks.contains(groups[1].gap) && Self.isYear(groups[1])
  }

  private static func isYear(_ group: Group) -> Bool {
    group.digits.count == 4 && group.digits.number.map { (1800...2099).contains($0) } ?? false
  }

  /// `08.00-12.30`, `08 00 – 12 30`.
  private var isTimeRange: Bool {
    guard groups.count == 4, groups.allSatisfy({ $0.digits.count == 2 }),
      groups[1].gap == groups[3].gap, groups[1].gap != groups[2].gap
    else { return false }
    let numbers = groups.compactMap(\.digits.number)
    return [0, 2].allSatisfy { numbers[$0] <= 24 && numbers[$0 + 1] < 60 } && numbers[0] < numbers[2]
  }

  /// `0.1234`: nobody writes the 0 alone with a full stop after it.
  private var isDecimal: Bool {
    groups.count > 1 && groups[0].digits == [UInt8(ascii: "0")] && groups[1].gap == [UInt8(ascii: ".")]
  }

  /// `0-8-9-8-27`: single digits with hyphens between them, as in a drawing's path or a score.
  /// Blanks around a hyphen, and brackets, are those of a number: `(0 30) 2 31 25 - 4 17`.
  private var isFragments: Bool {
    groups.count > 3 && groups.count { $0.digits.count == 1 && Self.isMark($0.gap) } >= 3
  }

  private static func isMark(_ gap: [UInt8]) -> Bool {
    guard let mark = gap.first, gap.count == 1 else { return gap.isEmpty }
    return mark != UInt8(ascii: " ") && mark != UInt8(ascii: "(") && mark != UInt8(ascii: ")")
  }
}
