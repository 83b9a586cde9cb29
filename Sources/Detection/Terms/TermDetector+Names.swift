import Rules
import SourceText

extension TermDetector {
  /// How many bytes before and after a name are looked at, for terms of several words.
  private static let surroundings = 40

  /// Whether a name is a term of the lists, or where one begins or ends, and nothing before it says that somebody is
  /// called so: `Romni`, `Long Covid`, but not `Frau Krebs`, nor who stands amid the words of a term (`trat … bei`).
  func isTerm(
    _ name: Entity, text: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let range = name.textRange
    guard name.kind == .person else { return false }
    let line = ByteRange(
      text[..<range.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0,
      text[range.end...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count)
    let window = ByteRange(
      max(line.start, range.start - Self.surroundings), min(line.end, range.end + Self.surroundings))
    var words: [TextWord] = []
    WordScanner(folded).scan(window, into: &words)
    let places = words.indices.filter { words[$0].range.overlaps(range) }
    guard let first = places.first, let last = places.last else { return false }
    if first > 0, salutations.contains(Array(folded[words[first - 1].range.indices])) { return false }
    var isTerm = false
    TermSearch(table: lexicon.table, text: text, folded: folded).forEachMatch(in: words) { match in
      let isOfPersons = lexicon.meanings[match.meaning].tie.isOfPersons
      let isName =
        match.words.contains(first) && match.words.contains(last)
        && (match.words.first == first || match.words.last == last)
      isTerm = isTerm || isOfPersons && isName && !isFirstName(match)
    }
    return isTerm
  }

  private func isFirstName(_ match: TermMatch) -> Bool {
    declarations[lexicon.meanings[match.meaning].detector].entity == .firstName
  }
}
