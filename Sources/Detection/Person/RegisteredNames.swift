import Rules
import SourceText

/// The persons of the authority register, ready to be compared with names in a draft.
///
/// A name matches in full, in any case, with a genitive s, without its titles, or by its surname alone.
struct RegisteredNames: Sendable {
  private struct Entry: Sendable {
    let words: [[UInt8]]
    let role: PersonRole
  }

  private let entries: [Entry]

  init(_ authority: Authority) {
    let persons: [([String], PersonRole)] = [
      (authority.officeHolders.map(\.name), .officeHolder), (authority.pressContacts.map(\.name), .pressContact),
      (authority.staffWithExternalFunction.map(\.name), .pressContact),
      (authority.publicFigures.map(\.name), .performer), (authority.historicalPersons, .historical),
    ]
    entries = persons.flatMap { names, role in
      names.map { Entry(words: Self.words($0.utf8), role: role) }.filter { !$0.words.isEmpty }
    }
  }

  /// The role of a name (UTF-8); nil where it is not in the register.
  func role(of name: some Collection<UInt8>) -> PersonRole? {
    guard !entries.isEmpty else { return nil }
    let words = Self.words(name)
    return entries.first { Self.matches(words, $0.words) }?.role
  }

  /// Whether the words of a name stand at the end of the registered ones; an initial stands for its word.
  private static func matches(_ words: [[UInt8]], _ known: [[UInt8]]) -> Bool {
    guard !words.isEmpty, let surname = known.last else { return false }
    guard let last = words.last, last == surname || last == surname + [UInt8(ascii: "s")] else { return false }
    let rest = words.dropLast()
    guard let first = rest.first, let knownFirst = known.first, known.count > 1 else { return rest.isEmpty }
    if first.count <= 2, let letter = first.first { return knownFirst.first == letter }
    return rest.allSatisfy { known.dropLast().contains($0) }
  }

  /// In small letters, without titles and dots.
  private static func words(_ name: some Collection<UInt8>) -> [[UInt8]] {
    let titles: Set<[UInt8]> = Set(["dr", "prof", "dipl.-ing", "med"].map { Array($0.utf8) })
    return FoldedText.folded(name).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
      .map { word in Array(word.last == UInt8(ascii: ".") ? word.dropLast() : word) }
      .filter { !$0.isEmpty && !titles.contains($0) }
  }
}
