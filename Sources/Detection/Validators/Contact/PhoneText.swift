/// A phone number as it is written: groups of digits with what stands between them.
///
/// Reading stops where the number ends: at a word that spells no digit and announces no extension, at a second `+`, at
/// a bracket after the area code, after 18 digits.
struct PhoneText {
  struct Group {
    var digits: [UInt8]
    /// The separators before the group.
    let gap: [UInt8]
  }

  private static let separators: ASCIISet = " -/.()"
  private static let mostDigits = 18

  private(set) var groups: [Group] = []
  /// Whether a `+` stands before the country code.
  private(set) var hasPlus = false
  /// How many groups stand before a word (`Durchwahl`, `App.`) that announces an extension; nil where none does.
  private(set) var groupsBeforeExtension: Int?
  /// Where the number ends in the candidate.
  private(set) var end = 0

  init(_ candidate: Span<UInt8>, lists: ValidatorLists) {
    var rest = Rest(candidate)
    var gap: [UInt8] = []
    while let next = rest.next, digitCount < Self.mostDigits {
      if next.isDigit {
        guard endsBefore(gap) == false else { break }
        groups.append(Group(digits: Array(rest.takeAll(where: \.isDigit)), gap: gap))
        (gap, end) = ([], rest.offset)
      } else if next == UInt8(ascii: "+"), groups.isEmpty, !hasPlus {
        hasPlus = rest.take(next)
      } else if rest.take("–") {
        gap.append(UInt8(ascii: "-"))
      } else if Self.separators.contains(next) {
        gap.append(next)
        _ = rest.take(next)
      } else {
        guard takeWord(&rest, gap: &gap, lists: lists) else { break }
      }
    }
    end += closingBrackets(candidate)
  }

  var digitCount: Int { groups.reduce(0) { $0 + $1.digits.count } }
  /// The digits of the number, without an extension that a word announces.
  var digits: [UInt8] { groups.prefix(groupsBeforeExtension ?? groups.count).flatMap(\.digits) }

  /// Whether a hyphen or a word sets the last group off as an extension; the area code is before it.
  var hasExtension: Bool {
    groupsBeforeExtension != nil || groups.count > 2 && (groups.last?.gap.contains(UInt8(ascii: "-")) ?? false)
  }

  /// Whether a gap cannot stand within a number: too long, a bracket that opens late, the `/-` of a second extension.
  private func endsBefore(_ gap: [UInt8]) -> Bool {
    let opensLate = gap.contains(UInt8(ascii: "(")) && digitCount > 5
    let isSecondExtension = gap.suffix(2) == [UInt8(ascii: "/"), UInt8(ascii: "-")] && digitCount > 6
    return gap.count > 4 || opensLate || isSecondExtension
  }

  /// A bracket around the whole number belongs to it; one that only closes does not.
  private func closingBrackets(_ candidate: Span<UInt8>) -> Int {
    let isOpen = groups.last?.gap.contains(UInt8(ascii: "(")) ?? false
    return isOpen && end < candidate.count && candidate[end] == UInt8(ascii: ")") ? 1 : 0
  }

  /// Reads a word that spells a digit, or one that announces an extension.
  private mutating func takeWord(_ rest: inout Rest, gap: inout [UInt8], lists: ValidatorLists) -> Bool {
    let word = rest.takeAll { $0.isLetter || $0 >= 0x80 }.smallLetters
    if let digits = lists[.numberWords].words(after: word)?.first {
      guard endsBefore(gap) == false else { return false }
      groups.append(Group(digits: Array(digits.utf8), gap: gap))
      (gap, end) = ([], rest.offset)
      return true
    }
    guard !groups.isEmpty, lists[.phoneExtensionWords].contains(word) else { return false }
    let punctuation: ASCIISet = ".: "
    _ = rest.takeAll { punctuation.contains($0) }
    guard rest.next?.isDigit ?? false, groupsBeforeExtension == nil else { return false }
    groupsBeforeExtension = groups.count
    gap = []
    return true
  }
}
