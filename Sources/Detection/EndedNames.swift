import Rules
import SourceText

/// Persons of the authority register whose entry has ended: their names count as anybody's again, and are told of.
struct EndedNames: Sendable {
  private let names: [[ArraySlice<UInt8>]]

  init(_ persons: [Authority.Person]) {
    names = persons.map { Self.words($0.name.utf8) }.filter { !$0.isEmpty }
  }

  var isEmpty: Bool { names.isEmpty }

  /// Whether a name in a draft (UTF-8) is one of them: the whole name, or its last word with others of it.
  func hold(_ name: some Collection<UInt8>) -> Bool {
    let words = Self.words(name)
    guard let last = words.last else { return false }
    return names.contains { $0.last == last && words.allSatisfy($0.contains) }
  }

  private static func words(_ name: some Collection<UInt8>) -> [ArraySlice<UInt8>] {
    FoldedText.folded(name).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
  }
}
