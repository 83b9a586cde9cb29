extension PhoneText {
  /// Why the digits are something else than a phone number; nil where nothing speaks against one.
  var otherMeaning: String? {
    guard !hasPlus else { return nil }
    if isDate { return "date" }
    if isTimeRange { return "time-range" }
    if isDecimal { return "decimal-number" }
    return nil
  }

  /// `06.12.1933`, `06/12/33`: day and month within the calendar.
  private var isDate: Bool {
    let counts = groups.map(\.digits.count)
    guard counts.count == 3, counts[0] <= 2, counts[1] <= 2, counts[2] == 2 || counts[2] == 4,
      groups[1].gap == groups[2].gap || groups[1].gap == [UInt8(ascii: ".")],
      let day = groups[0].digits.number, let month = groups[1].digits.number
    else { return false }
    return (1...12).contains(month) && (1...CivilDate.longestMonth(month)).contains(day)
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
}
