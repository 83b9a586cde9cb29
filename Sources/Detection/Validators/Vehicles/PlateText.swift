/// A licence plate as it is written: runs of letters and digits, and what stands between them.
struct PlateText {
  struct Part {
    /// Capitals (umlauts in UTF-8) or digits.
    let bytes: [UInt8]
    let isDigits: Bool
    /// What stands before the part.
    let gap: Gap

    /// How many signs the part takes on the plate.
    var count: Int { bytes.count { $0 & 0xC0 != 0x80 } }
    var hasUmlaut: Bool { bytes.contains { $0 >= 0x80 } }
  }

  enum Gap {
    case none
    case blank
    case hyphen
  }

  private(set) var parts: [Part] = []
  /// Whether all letters are small: somebody typed fast. Large and small ones together are words.
  private(set) var isSmall = false

  private static let mostParts = 8

  /// Nil where something else stands in it, or large and small letters are mixed.
  init?(_ candidate: Span<UInt8>) {
    var rest = Rest(candidate)
    var hasCapitals = false
    while !rest.isEmpty {
      guard let gap = Self.takeGap(&rest) else { return nil }
      if rest.isEmpty { break }
      guard parts.count < Self.mostParts else { return nil }
      let digits = rest.takeAll(where: \.isDigit)
      if !digits.isEmpty {
        parts.append(Part(bytes: Array(digits), isDigits: true, gap: gap))
        continue
      }
      let letters = rest.takeAll { $0.isLetter || Self.umlautBytes.contains($0) }
      let small = letters.smallLetters
      let capitals = Self.capitals(small)
      guard !letters.isEmpty, letters.elementsEqual(small) || letters.elementsEqual(capitals) else { return nil }
      if letters.elementsEqual(small) { isSmall = true } else { hasCapitals = true }
      parts.append(Part(bytes: capitals, isDigits: false, gap: gap))
    }
    guard !(isSmall && hasCapitals) else { return nil }
  }

  private static let umlautBytes: Set<UInt8> = [0xC3, 0x84, 0x96, 0x9C, 0xA4, 0xB6, 0xBC]

  private static func capitals(_ small: [UInt8]) -> [UInt8] {
    var isAfterC3 = false
    return small.map { byte in
      defer { isAfterC3 = byte == 0xC3 }
      return isAfterC3 && [0xA4, 0xB6, 0xBC].contains(byte) ? byte - 0x20 : byte.capitalized
    }
  }

  /// A blank, a hyphen or dash, one in blanks, a slash or a full stop; nil for more than that.
  private static func takeGap(_ rest: inout Rest) -> Gap? {
    let marks: ASCIISet = "-/.:"
    let blanks = rest.takeAll { $0 == UInt8(ascii: " ") }.count
    let hasMark = rest.take("–") || rest.take { marks.contains($0) } != nil
    let more = rest.takeAll { $0 == UInt8(ascii: " ") }.count
    guard blanks <= 1, more <= 1, !marks.contains(rest.next ?? 0) else { return nil }
    return hasMark ? .hyphen : blanks > 0 ? .blank : Gap.none
  }
}
