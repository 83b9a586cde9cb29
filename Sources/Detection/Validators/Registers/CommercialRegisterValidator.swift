import Rules

/// A number of a German register: commercial (HRA, HRB), cooperatives (GnR), partnerships (PR, GsR), associations (VR).
///
/// Source: Handelsregisterverordnung (HRV) § 13, and the ordinances of the other registers. A number is unique only with
/// its court and has no check digit, so a right form is `unknown`; HRA may name a natural person (e. K.).
struct CommercialRegisterValidator: Validator {
  private static let registers: [(sign: StaticString, valueClass: ValueClass)] = [
    ("HRA", .merchant), ("HRB", .company), ("HR A", .merchant), ("HR B", .company), ("GNR", .company),
    ("GSR", .merchant), ("PR", .merchant), ("VR", .association),
  ]

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    var rest = Rest(candidate)
    guard let register = Self.registers.first(where: { rest.takeCaseless($0.sign) }) else {
      return .invalid(Verdict.Note.structure)
    }
    let gaps: ASCIISet = " -.:"
    _ = rest.takeAll { gaps.contains($0) }
    let digits = rest.takeAll(where: \.isDigit)
    guard (1...6).contains(digits.count), digits.contains(where: { $0 != UInt8(ascii: "0") }) else {
      return .invalid(Verdict.Note.length)
    }
    let length = rest.isEmpty ? nil : lengthWithSuffix(&rest)
    return Verdict(.unknown, note: Verdict.Note.noCheckDigit, length: length, valueClass: register.valueClass)
  }

  /// Courts that took over others' registers mark the numbers: `HRB 1234 B`, `HRA 12 FL`.
  private func lengthWithSuffix(_ rest: inout Rest) -> Int? {
    let end = rest.offset
    _ = rest.take(UInt8(ascii: " "))
    let letters = rest.takeAll(where: \.isCapital)
    let isWord = rest.next.map { $0.isLetterOrDigit || $0 >= 0x80 } ?? false
    guard (1...3).contains(letters.count), !isWord else { return end }
    return rest.isEmpty ? nil : rest.offset
  }
}
