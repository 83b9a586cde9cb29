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

  /// Nil where something else stands in it, or large and small letters are mixed.
  init?(_ candidate: Span<UInt8>) {
    var rest = Rest(candidate)
    var letters: (small: Bool, capital: Bool) = (false, false)
    while !rest.isEmpty {
      guard let gap = Self.takeGap(&rest) else { return nil }
      if rest.isEmpty { break }
      let isDigits = rest.next?.isDigit ?? false
      let bytes = rest.takeAll { isDigits ? $0.isDigit : $0.isLetter || Self.umlautBytes.contains($0) }
      guard !bytes.isEmpty, parts.count < 8 else { return nil }
      let small = bytes.smallLetters
      letters.small = letters.small || !isDigits && !small.elementsEqual(Self.capitals(small)) && bytes.elementsEqual(small)
      letters.capital = letters.capital || !isDigits && !bytes.elementsEqual(small)
      if !isDigits, letters.capital, !bytes.elementsEqual(Self.capitals(small)) { return nil }
      parts.append(Part(bytes: Self.capitals(small), isDigits: isDigits, gap: gap))
    }
    guard !(letters.small && letters.capital) else { return nil }
    isSmall = letters.small
  }

  private static let umlautBytes: Set<UInt8> = [0xC3, 0x84, 0x96, 0x9C, 0xA4, 0xB6, 0xBC]

  private static func capitals(_ small: [UInt8]) -> [UInt8] {
    var isAfterC3 = false
    return small.map { byte in
      defer { isAfterC3 = byte == 0xC3 }
      return isAfterC3 && [0xA4, 0xB6, 0xBC].contains(byte) ? byte - 0x20 : byte.capitalized
    }
  }

  /// A blank, a hyphen, a hyphen in blanks, a slash or a full stop; nil for more than that.
  private static func takeGap(_ rest: inout Rest) -> Gap? {
    let marks: ASCIISet = "-/.:"
    let blanks = rest.takeAll { $0 == UInt8(ascii: " ") }.count
    let mark = rest.take { marks.contains($0) }
    let more = rest.takeAll { $0 == UInt8(ascii: " ") }.count
    guard blanks <= 1, more <= 1, !marks.contains(rest.next ?? 0) else { return nil }
    return mark != nil ? .hyphen : blanks > 0 ? .blank : Gap.none
  }
}
