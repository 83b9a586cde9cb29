package import Patterns
import SourceText

/// The declarations of a rule folder as bytes, without examples, as they stand in the binary.
///
/// To parse a hundred rule files takes longer than a draft takes to check. The bytes are written by `make embed`; a test
/// holds them to the files.
///
/// **Format.** `signature`, then the members of `RuleLibrary` in the order of `write(to:)` (`Compact`).
package enum CompiledLibrary {
  /// Changes whenever a declaration gets another member.
  private static let signature = Array("draftlint-rules-03".utf8)

  /// The bytes of a library; its lists and what was made of its patterns are not among them.
  package static func bytes(of library: RuleLibrary) -> [UInt8] {
    var writer = CompactWriter()
    writer.append(signature)
    library.detectors.write(to: &writer)
    library.rules.write(to: &writer)
    library.laws.write(to: &writer)
    library.redaction.write(to: &writer)
    writer.append(library.macros.count)
    for (name, text) in library.macros.sorted(by: { $0.key < $1.key }) {
      writer.append(name)
      writer.append(text)
    }
    writer.append(library.policies.count)
    for (name, file) in library.policies.sorted(by: { $0.key < $1.key }) {
      writer.append(name)
      writer.append(file.path)
      writer.append(file.bytes.count)
      writer.append(file.bytes)
    }
    return writer.bytes
  }

  /// The library of which the bytes are; nil where they are of none, or damaged.
  ///
  /// Cost: about 2 ns a byte of what a check needs; what rules say to their readers is read when it is asked for.
  package static func library(
    of bytes: ResourceBytes, lists: [String: WordList], tables: [String: ResourceBytes] = [:],
    patternTables: PatternTables
  ) -> RuleLibrary? {
    bytes.withBytes { library(of: $0, resource: bytes, lists, tables, patternTables) }
  }

  private static func library(
    of bytes: UnsafeRawBufferPointer, resource: ResourceBytes, _ lists: [String: WordList],
    _ tables: [String: ResourceBytes], _ patternTables: PatternTables
  ) -> RuleLibrary? {
    guard bytes.starts(with: signature) else { return nil }
    let start = signature.count
    var reader = CompactReader(
      UnsafeRawBufferPointer(rebasing: bytes[start...]), of: (bytes: resource, start: start))
    let (detectors, rules) = ([DetectorDeclaration](&reader), [RuleDeclaration](&reader))
    let laws = [LawDeclaration](&reader)
    let redaction = RedactionWords(&reader)
    var macros: [String: String] = [:]
    for _ in 0..<reader.count() {
      let name = reader.text()
      macros[name] = reader.text()
    }
    var policies: [String: SourceFile] = [:]
    for _ in 0..<reader.count() {
      let (name, path) = (reader.text(), reader.text())
      policies[name] = SourceFile(path: path, bytes: reader.content())
    }
    guard reader.isAtEnd, !reader.isDamaged else { return nil }
    return RuleLibrary(
      detectors: detectors, rules: rules, macros: macros, policies: policies, lists: lists, tables: tables,
      laws: laws, redaction: redaction, patternTables: patternTables)
  }
}
