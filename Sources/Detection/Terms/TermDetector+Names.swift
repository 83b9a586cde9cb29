import Rules
import SourceText

extension TermDetector {
  /// How many bytes before and after a name are looked at, for terms of several words.
  private static let surroundings = 40

  /// Whether a name of one word is a term of the lists, and nothing before it says that somebody is called so: `Romni`,
  /// `an Corona erkrankt`, but not `Frau Krebs`.
  func isTerm(
    _ name: Entity, text: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let range = name.textRange
    guard name.kind == .person, !text[range.indices].contains(UInt8(ascii: " ")) else { return false }
    let line = ByteRange(
      text[..<range.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0,
      text[range.end...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count)
    let window = ByteRange(
      max(line.start, range.start - Self.surroundings), min(line.end, range.end + Self.surroundings))
    var words: [TextWord] = []
    WordScanner(folded).scan(window, into: &words)
    guard let place = words.firstIndex(where: { $0.range.overlaps(range) }) else { return false }
    if place > 0, salutations.contains(Array(folded[words[place - 1].range.indices])) { return false }
    var isTerm = false
    TermSearch(table: lexicon.table, text: text, folded: folded).forEachMatch(in: words) { match in
      let isOfPersons = lexicon.meanings[match.meaning].tie.isOfPersons
      isTerm = isTerm || isOfPersons && match.words.contains(place) && !isFirstName(match)
    }
    return isTerm
  }

  private func isFirstName(_ match: TermMatch) -> Bool {
    declarations[lexicon.meanings[match.meaning].detector].entity == .firstName
  }
}
