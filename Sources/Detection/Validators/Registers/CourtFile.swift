import Rules

/// A court's or prosecutor's file: divisions and register signs, then number and year, then marks of the procedure.
struct CourtFile {
  let valueClass: ValueClass
  /// Where the file number ends among the candidate's bytes.
  let end: Int
  /// Whether a division stands before the sign, or the sign is more than one letter.
  let isUnmistakable: Bool

  /// The words before the number: divisions (`3`, `12a`, `XII`, `S`) and register signs.
  private static let romanDigits: ASCIISet = "IVX"
  private static let socialCourts: ASCIISet = "SLB"

  /// Nil where no word is a number with a year after a sign of the list.
  init?(_ words: [ArraySlice<UInt8>], signs: SortedList) {
    guard let place = words.indices.first(where: { $0 > 0 && Self.isNumberAndYear(words[$0]) }),
      let told = signs.words(after: words[place - 1])?.first
    else { return nil }
    let before = words[..<(place - 1)]
    guard before.allSatisfy({ Self.isDivision($0) || signs.contains($0) }) else { return nil }
    let isBavarian = !words[place].contains(UInt8(ascii: "/"))
    guard !isBavarian || !before.isEmpty else { return nil }
    let first = words[0].count == 1 && before.count > 1 ? words[0].first : nil
    valueClass = Self.valueClass(told: told, isSocial: first.map { Self.socialCourts.contains($0) } ?? false)
    isUnmistakable = !before.isEmpty || words[place - 1].count > 1
    let marks = words[(place + 1)...].prefix(while: Self.isMark)
    end = (marks.last ?? words[place]).endIndex
  }

  private static func valueClass(told: String, isSocial: Bool) -> ValueClass {
    switch told {
    case "criminal": .criminalCase
    case "family": .familyCase
    case "guardianship": .guardianshipCase
    case "social": isSocial ? .socialCase : .courtCase
    default: .courtCase
    }
  }

  /// `3`, `12a`, `115`; `XII`; the letters of courts (`S`, `Au`, `AN`).
  private static func isDivision(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix(while: \.isDigit)
    if !digits.isEmpty {
      let letters = word.dropFirst(digits.count)
      return digits.count <= 4 && letters.count <= 1 && letters.allSatisfy(\.isLetter)
    }
    return word.allSatisfy { romanDigits.contains($0) } || word.count <= 2 && word.allSatisfy(\.isLetter)
  }

  /// `1234/21`, `1234/2021`, `153/21y` (Austria's check letter), `123/20.KO`; `21.1234` (Bavaria)
  /// and `5.20` (Federal Administrative Court); `2020/12/0034` (Austria's Administrative Court).
  private static func isNumberAndYear(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.count == 3 {
      return isYear(parts[0]) && parts[0].count == 4 && parts[1].count == 2 && parts[1].areDigits && parts[2].areDigits
    }
    if parts.count == 1 {
      let halves = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return halves.count == 2 && halves.allSatisfy { $0.areDigits && $0.count <= 5 }
        && halves.contains { $0.count == 2 }
    }
    guard parts.count == 2, parts[0].areDigits, parts[0].count <= 6 else { return false }
    let year = parts[1].prefix(while: \.isDigit)
    let rest = parts[1].dropFirst(year.count)
    return isYear(year) && rest.count <= 4 && (rest.count <= 1 || rest.first == UInt8(ascii: "."))
      && rest.dropFirst().allSatisfy(\.isLetter)
  }

  private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let year = digits.number else { return false }
    return digits.count == 2 || (1900...2099).contains(year)
  }

  /// `ER`, `B`, `PKH`, `R`: the procedure within the file.
  private static func isMark(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 3 && word.areCapitals
  }
}
