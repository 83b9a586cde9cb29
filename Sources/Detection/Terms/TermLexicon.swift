import Patterns
import Rules
import SourceText

/// The terms of all detectors of kind `terms` in one table.
///
/// A line of their lists is the term, its family and its ``TermTie``, with tabs between them.
struct TermLexicon: Sendable {
  let table: TermTable
  let meanings: [TermMeaning]

  /// Reads the lists.
  init(_ sources: TermSources) {
    let size = sources.terms.reduce(0) { $0 + $1.list.withBytes(\.count) }
    var table = TermTableBuilder(endings: sources.endings.entries, capacity: size / 24)
    var builder = TermMeaningBuilder()
    for source in sources.terms {
      source.list.withBytes { bytes in
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
          let parts = line.split(separator: UInt8(ascii: "\t"))
          guard parts.count == 3 else { continue }
          guard let meaning = builder.number(of: source.detector, parts[1], parts[2]) else { continue }
          table.add(parts[0], meaning: meaning)
        }
      }
    }
    self.table = table.table
    meanings = builder.meanings
  }

  /// The lexicon that stands next; nil where there is none.
  init?(_ reader: inout TableReader, endings: [String]) {
    guard let table = TermTable(&reader, endings: endings), let lines = reader.next(of: UInt8.self) else { return nil }
    self.table = table
    meanings = lines.withElements { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { TermMeaning(line: $0) }
    }
  }

  func write(to writer: inout TableWriter) {
    table.write(to: &writer)
    writer.append(Table(meanings.flatMap { Array("\($0.line)\n".utf8) }))
  }
}
