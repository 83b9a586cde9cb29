/// The check digits of the machine-readable zone of a travel document, as far as its lines are there.
///
/// Source: ICAO Doc 9303, parts 4 (TD3, 2 × 44), 5 (TD1, 3 × 30) and 6 (TD2, 2 × 36).
struct MRZChecks {
  /// How many check digits were there and right.
  private(set) var right = 0
  private(set) var wrong = 0

  private static let filler = UInt8(ascii: "<")

  init(_ lines: [ArraySlice<UInt8>]) {
    for line in lines {
      switch line.count {
      case 44 where Self.isDataLine(line): checkDataLine(line, optionalEnd: 43)
      case 36 where Self.isDataLine(line): checkDataLine(line, optionalEnd: 35)
      case 15...30 where !Self.isDataLine(line): checkFirstLineOfTD1(line)
      case 30: checkSecondLineOfTD1(line)
      default: continue
      }
    }
    if lines.count >= 2, lines[0].count == 30, lines[1].count == 30, Self.isDataLine(lines[1]) {
      checkComposite(of: lines[0], lines[1])
    }
  }

  /// TD1's second line and the second line of TD2 and TD3 hold the date of birth; the others hold a state or names.
  private static func isDataLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 30 else { return false }
    let dates = line.count == 30 ? line.prefix(6) : line.dropFirst(13).prefix(6)
    return dates.allSatisfy { $0.isDigit || $0 == filler } && dates.contains(where: \.isDigit)
  }

  private mutating func checkDataLine(_ line: ArraySlice<UInt8>, optionalEnd: Int) {
    check(line, 0..<9, at: 9)
    check(line, 13..<19, at: 19)
    check(line, 21..<27, at: 27)
    if line.count == 44 { check(line, 28..<42, at: 42) }
    let all = part(line, 0..<10) + part(line, 13..<20) + part(line, 21..<optionalEnd)
    compare(all, with: part(line, optionalEnd..<optionalEnd + 1).first)
  }

  private mutating func checkFirstLineOfTD1(_ line: ArraySlice<UInt8>) {
    check(line, 5..<14, at: 14)
  }

  private mutating func checkSecondLineOfTD1(_ line: ArraySlice<UInt8>) {
    check(line, 0..<6, at: 6)
    check(line, 8..<14, at: 14)
  }

  private mutating func checkComposite(of first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) {
    let all = part(first, 5..<30) + part(second, 0..<7) + part(second, 8..<15) + part(second, 18..<29)
    compare(all, with: second.last)
  }

  private mutating func check(_ line: ArraySlice<UInt8>, _ field: Range<Int>, at place: Int) {
    compare(part(line, field), with: part(line, place..<place + 1).first)
  }

  /// A filler stands for the check digit of an empty field, and of a number that goes on elsewhere.
  private mutating func compare(_ field: ArraySlice<UInt8>, with check: UInt8?) {
    guard let check, check != Self.filler else { return }
    if check.isDigit, CheckDigits.icao(field) == check.digitValue { right += 1 } else { wrong += 1 }
  }

  private func part(_ line: ArraySlice<UInt8>, _ range: Range<Int>) -> ArraySlice<UInt8> {
    line.dropFirst(range.lowerBound).prefix(range.count)
  }
}
