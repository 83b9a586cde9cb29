import Rules
import SourceText

/// The terms of all detectors of kind `terms` in one table.
///
/// A line of their lists is the term, its family and its ``TermTie``, with tabs between them.
struct TermLexicon: Sendable {
  /// The list of inflectional endings.
  static let endings = "linking/endings"

  let table: TermTable
  let meanings: [TermMeaning]

  /// Reads the lists of those `detectors` that are of kind `terms`; nil where there is none.
  init?(_ detectors: [DetectorDeclaration], lists: [String: WordList]) {
    let sources = detectors.enumerated().filter { $0.element.kind == .terms }.flatMap { number, detector in
      detector.lists.compactMap { lists[$0].map { (detector: number, list: $0) } }
    }
    guard !sources.isEmpty else { return nil }
    let size = sources.reduce(0) { $0 + $1.list.withBytes(\.count) }
    var table = TermTable(endings: lists[Self.endings]?.entries ?? [], capacity: size / 24)
    var builder = TermMeaningBuilder()
    for source in sources {
      source.list.withBytes { bytes in
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
          let parts = line.split(separator: UInt8(ascii: "\t"))
          guard parts.count == 3 else { continue }
          guard let meaning = builder.number(of: source.detector, parts[1], parts[2]) else { continue }
          table.add(parts[0], meaning: meaning)
        }
      }
    }
    self.table = table
    meanings = builder.meanings
  }
}
