import Patterns
package import Rules

/// The tables of terms and of the words beside them, as they stand in the binary.
///
/// To make them takes longer than a draft takes to check. The bytes are written by `make embed` and hold the digest of
/// the lists they were made of: tables of other lists are not used, so they can be stale or missing and change nothing
/// but the time.
package struct CompiledTerms {
  /// Where they stand below `rules/`, without ending.
  package static let path = "compiled/terms"

  let lexicon: TermLexicon
  let links: TermTable

  /// Makes the tables.
  init(_ sources: TermSources) {
    lexicon = TermLexicon(sources)
    links = LinkLexicon.table(of: sources)
  }

  /// Reads the tables in place; nil where these bytes are none, or of other lists.
  ///
  /// `isTrusted`: see `TableReader`. Cost: 0.3 ns a byte of the lists.
  init?(_ bytes: UnsafeRawBufferPointer, of sources: TermSources, isTrusted: Bool = false) {
    guard var reader = TableReader(bytes, isTrusted: isTrusted), let digest = reader.next(of: UInt64.self),
      digest.count == 1,
      digest[0] == sources.digest
    else { return nil }
    let endings = sources.endings.entries
    guard let lexicon = TermLexicon(&reader, endings: endings), let links = TermTable(&reader, endings: endings) else {
      return nil
    }
    self.lexicon = lexicon
    self.links = links
  }

  /// The bytes of the tables for detectors and their lists; none where no detector is of kind `terms`.
  package static func bytes(of detectors: [DetectorDeclaration], lists: [String: WordList]) -> [UInt8] {
    guard let sources = TermSources(detectors, lists: lists) else { return [] }
    let made = CompiledTerms(sources)
    var writer = TableWriter()
    writer.append(Table([sources.digest]))
    made.lexicon.write(to: &writer)
    made.links.write(to: &writer)
    return writer.finish()
  }
}
