import Detection
import Rules
import SourceText

/// Invented values for those of one draft: the same for the same, in the order in which they are asked for.
struct PseudonymBook {
  private struct Key: Hashable {
    let selector: RedactionWords.Selector
    let value: String
  }

  private static let firstNumber = 100

  private let words: RedactionWords
  private let givenNames: [String]
  private let surnames: [String]
  private var givenByName: [String: String] = [:]
  private var surnameByName: [String: String] = [:]
  private var values: [Key: String] = [:]
  private var counts: [RedactionWords.Selector: Int] = [:]

  /// Names that stand in `text` already are passed over.
  init(_ words: RedactionWords, avoiding text: [UInt8]) {
    let search = WordSearch(text)
    let whole = ByteRange(0, text.count)
    self.words = words
    givenNames = words.givenNames.filter { search.first($0, in: whole) == nil }
    surnames = words.surnames.filter { search.first($0, in: whole) == nil }
  }

  // MARK: Names

  /// Takes the last word for the surname, or the first before a comma; the others are given names. A single word that is
  /// known as one of them stays what it is.
  mutating func learn(_ name: PersonName) {
    guard let last = name.words.last else { return }
    let surnameFirst = name.words.count > 1 && (name.words.first?.hasSuffix(",") ?? false)
    let surname = surnameFirst ? name.words[0] : last
    for word in name.words where !isKnown(word) {
      if word == surname {
        surnameByName[Self.stem(word)] = Self.name(surnames, surnameByName.count)
      } else {
        givenByName[Self.stem(word)] = Self.name(givenNames, givenByName.count)
      }
    }
  }

  /// The invented name, word by word; nil where there is no name to choose from.
  mutating func name(for name: PersonName) -> String? {
    if name.words.contains(where: { !isKnown($0) }) { learn(name) }
    let invented = name.words.compactMap(pseudonym)
    return invented.isEmpty ? nil : invented.joined(separator: " ")
  }

  private func isKnown(_ word: String) -> Bool {
    pseudonym(of: word) != nil
  }

  private func pseudonym(of word: String) -> String? {
    let stem = Self.stem(word)
    let ending = word.dropFirst(stem.count)
    if let known = surnameByName[stem] ?? givenByName[stem] {
      return stem.hasSuffix(".") ? known.prefix(1) + "." : known + ending
    }
    guard stem.hasSuffix("s"),
      let known = surnameByName[String(stem.dropLast())] ?? givenByName[String(stem.dropLast())]
    else { return nil }
    return known + "s" + ending
  }

  /// The word without a comma behind it.
  private static func stem(_ word: String) -> String {
    word.hasSuffix(",") ? String(word.dropLast()) : word
  }

  private static func name(_ names: [String], _ number: Int) -> String? {
    names.isEmpty ? nil : names[number % names.count]
  }

  // MARK: Other values

  /// The invented value for that of an entity; nil where there is none for its kind.
  mutating func value(for entity: Entity, _ text: String) -> String? {
    guard let (selector, forms) = forms(for: entity, text), let last = forms.last else { return nil }
    let normal = NormalizedValue(Array(text.utf8), kind: entity.kind).bytes
    let key = Key(selector: selector, value: String(decoding: normal, as: UTF8.self))
    if let known = values[key] { return known }
    let count = counts[selector, default: 0]
    let form = count < forms.count ? forms[count] : last
    let number = String(Self.firstNumber + max(0, count - (forms.count - 1)) % (1000 - Self.firstNumber))
    let value = form.split(separator: "###", omittingEmptySubsequences: false).joined(separator: number)
    values[key] = value
    counts[selector] = count + 1
    return value
  }

  private func forms(for entity: Entity, _ text: String) -> (RedactionWords.Selector, [String])? {
    let named = [entity.valueClass?.rawValue, Self.hasPostcode(text) ? "town" : nil]
    for form in named.compactMap(\.self) + [nil] as [String?] {
      let selector = RedactionWords.Selector(entity.kind, form: form)
      if let forms = words.pseudonyms[selector] { return (selector, forms) }
    }
    return nil
  }

  /// Whether five digits stand in a row: an address with its town.
  private static func hasPostcode(_ text: String) -> Bool {
    text.split { !("0"..."9").contains($0) }.contains { $0.count == 5 }
  }
}
