/// The letters (as capitals) and digits of a candidate, without the separators that people print between them.
///
/// Reading stops at the first byte that is neither, and after more places than any issuer uses; what follows need not
/// belong to the value.
struct CompactValue {
  /// What people print between groups: blank, full stop, hyphen.
  static let printedSeparators: ASCIISet = " .-"
  /// More separators in a row than in `12 - 34` end the value.
  private static let longestGap = 3
  private static let mostPlaces = 128

  private(set) var bytes: [UInt8] = []
  private(set) var hasSmallLetters = false
  /// Whether the candidate holds nothing but letters, digits and separators.
  private(set) var isWhole = true
  /// For each kept byte, the offset after it.
  private var ends: [Int] = []
  private let candidateCount: Int
  /// The byte that reading stopped at, if it is a letter beyond ASCII: then the value goes on.
  private var stoppedInsideWord = false

  init(_ candidate: Span<UInt8>, separators: ASCIISet = printedSeparators) {
    candidateCount = candidate.count
    bytes.reserveCapacity(min(candidate.count, Self.mostPlaces))
    ends.reserveCapacity(min(candidate.count, Self.mostPlaces))
    var gap = 0
    for index in candidate.indices {
      let byte = candidate[index]
      if byte.isLetterOrDigit {
        guard count < Self.mostPlaces else {
          isWhole = false
          return
        }
        hasSmallLetters = hasSmallLetters || byte.isSmallLetter
        bytes.append(byte.capitalized)
        ends.append(index + 1)
        gap = 0
      } else {
        gap += 1
        guard separators.contains(byte), gap <= Self.longestGap else {
          isWhole = false
          stoppedInsideWord = byte >= 0x80 && gap == 1
          return
        }
      }
    }
  }

  var count: Int { bytes.count }

  /// The letters and digits at the given places, empty where the value is shorter.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[min(range.lowerBound, count)..<min(range.upperBound, count)]
  }

  /// How many bytes of the candidate the first `places` letters and digits take; nil where that is all of it.
  func length(of places: Int) -> Int? {
    guard places > 0, places <= count else { return nil }
    return ends[places - 1] == candidateCount ? nil : ends[places - 1]
  }

  /// Whether a separator or the end follows the first `places` letters and digits, so that a value may end there.
  func canEnd(after places: Int) -> Bool {
    guard places > 0, places <= count else { return false }
    return places < count ? ends[places] - ends[places - 1] > 1 : !stoppedInsideWord
  }

  /// The lengths of the groups between separators.
  var groups: [Int] {
    var groups: [Int] = []
    var start = 0
    for places in 1..<(count + 1) where canEnd(after: places) {
      groups.append(places - start)
      start = places
    }
    return groups
  }
}
