/// Lines of a machine-readable zone, or the beginning of one (`IDD<<L01X00T471`).
///
/// Source: ICAO Doc 9303, parts 3 to 6. A line of names has no check digit and is `unknown`. Reserved: the issuing
/// state `UTO` (Utopia) of the standard's own specimens, and the Mustermann family.
struct MRZValidator: Validator {
  let lists: ValidatorLists

  private static let lengths = [30, 36, 44]

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let blanks: ASCIISet = " \n"
    let bytes = candidate.indices.map { candidate[$0] }
    let lines = bytes.split { blanks.contains($0) }
    guard !lines.isEmpty, bytes.contains(UInt8(ascii: "<")), lines.allSatisfy(Self.isLine) else {
      return .invalid(Verdict.Note.structure)
    }
    guard lines.allSatisfy({ Self.lengths.contains($0.count) }) || lines.count == 1 && lines[0].count >= 15 else {
      return .invalid(Verdict.Note.length)
    }
    let checks = MRZChecks(lines)
    guard checks.wrong == 0 else { return .invalid(Verdict.Note.checkDigit) }
    return Verdict(
      checks.right > 0 ? .valid : .unknown, note: checks.right > 0 ? nil : Verdict.Note.noCheckDigit,
      isReserved: lines.contains(where: isSpecimen))
  }

  private static func isLine(_ line: ArraySlice<UInt8>) -> Bool {
    line.count <= 44 && line.allSatisfy { $0.isCapital || $0.isDigit || $0 == UInt8(ascii: "<") }
  }

  private func isSpecimen(_ line: ArraySlice<UInt8>) -> Bool {
    let names = line.split(separator: UInt8(ascii: "<"))
    return line.dropFirst(2).starts(with: "UTO".utf8)
      || names.contains { $0.suffix(10).elementsEqual("MUSTERMANN".utf8) }
      || lists.isReserved(.document, line.prefix(9)) || lists.isReserved(.document, line.dropFirst(5).prefix(9))
  }
}
