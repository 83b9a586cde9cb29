import Patterns
import Rules
import SourceText

/// The words beside terms, ready for look-ups; built once per checker.
struct LinkLexicon: Sendable {
  /// The meaning of an entry is the place of its ``LinkCue``.
  let table: TermTable
  let weights: LinkWeights
  /// Families of terms that are told of somebody unknown.
  let anonymousFamilies: Set<String>

  init(_ table: TermTable, lists: [String: WordList]) {
    self.table = table
    weights = LinkWeights(lists["linking/weights"])
    anonymousFamilies = Set(lists["linking/anonymous-families"]?.entries ?? [])
  }

  /// The table of the lists of cues.
  static func table(of sources: TermSources) -> TermTable {
    let cues = sources.cues.map(\.entries)
    var table = TermTableBuilder(endings: sources.endings.entries, capacity: cues.reduce(0) { $0 + $1.count })
    for (number, words) in cues.enumerated() {
      for word in words { table.add(word.utf8, meaning: number) }
    }
    return table.table
  }
}
