import Rules

/// The local part of an e-mail address by what it is named for: an office, or a person.
struct MailboxName {
  private static let longestEnding = 16

  private let words: [[UInt8]]
  /// Whether all the words stand between full stops, as in `first.last`.
  private let isDotted: Bool
  private let functional: SortedList

  init(_ local: ArraySlice<UInt8>, lists: ValidatorLists) {
    let separators: ASCIISet = ".-_"
    let name = Self.transcribed(local.prefix { $0 != UInt8(ascii: "+") }.smallLetters)
    words = name.split { separators.contains($0) }.map(Array.init)
    isDotted = !name.contains { $0 != UInt8(ascii: ".") && separators.contains($0) }
    functional = lists[.mailFunctionalWords]
  }

  /// Whose the mailbox is; nil where the name does not tell. `isPrivate`: it is at a provider for private persons.
  func valueClass(isPrivate: Bool) -> ValueClass? {
    if isFunctional { return .functionalMailbox }
    if isPrivate { return .privateProvider }
    return isPersonal ? .personalMailbox : nil
  }

  /// `presse`, `bauamt-nord`, `wiesendorf-info`; not `erika.stadt`, which is a name.
  private var isFunctional: Bool {
    guard let first = words.first, let last = words.last else { return false }
    return isFunctional(first) || isFunctional(last) && (!isDotted || words.count == 1)
  }

  private func isFunctional(_ word: [UInt8]) -> Bool {
    let name = word.prefix { !$0.isDigit }
    if functional.contains(name) { return true }
    let longest = min(Self.longestEnding, name.count - 2)
    guard longest >= 3 else { return false }
    return (3...longest).contains { functional.contains([UInt8(ascii: "-")] + name.suffix($0)) }
  }

  /// `first.last`, `f.last`, `first_last`.
  private var isPersonal: Bool {
    guard words.count == 2 || words.count == 3, let last = words.last else { return false }
    let names = words.map { $0.reversed().drop(while: \.isDigit) }
    return names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0 >= 0x80 } }
      && last.count { !$0.isDigit } >= 2
  }

  /// Umlauts as mailboxes write them: ä → ae, ö → oe, ü → ue, ß → ss.
  private static func transcribed(_ name: [UInt8]) -> [UInt8] {
    guard name.contains(0xC3) else { return name }
    let pairs: [UInt8: String] = [0xA4: "ae", 0xB6: "oe", 0xBC: "ue", 0x9F: "ss"]
    var result: [UInt8] = []
    for (place, byte) in name.enumerated() where !(place > 0 && name[place - 1] == 0xC3 && pairs[byte] != nil) {
      let following = byte == 0xC3 && place + 1 < name.count ? pairs[name[place + 1]] : nil
      if let following { result += following.utf8 } else { result.append(byte) }
    }
    return result
  }
}
