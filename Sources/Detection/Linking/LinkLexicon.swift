import Rules

/// The words beside terms, ready for look-ups; built once per checker.
struct LinkLexicon: Sendable {
  let table: TermTable
  let weights: LinkWeights
  /// Families of terms that are told of somebody unknown.
  let anonymousFamilies: Set<String>

  init(lists: [String: WordList]) {
    let cues = LinkCue.allCases.map { lists[$0.list]?.entries ?? [] }
    var table = TermTable(
      endings: lists[TermLexicon.endings]?.entries ?? [], capacity: cues.reduce(0) { $0 + $1.count })
    for (number, words) in cues.enumerated() {
      for word in words { table.add(word.utf8, meaning: number) }
    }
    self.table = table
    weights = LinkWeights(lists["linking/weights"])
    anonymousFamilies = Set(lists["linking/anonymous-families"]?.entries ?? [])
  }
}
