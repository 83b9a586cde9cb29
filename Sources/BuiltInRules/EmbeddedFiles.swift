import CRules
package import Patterns
package import Rules
package import SourceText

/// The files of `rules/` as they stand in the binary.
package enum EmbeddedFiles {
  package typealias File = (path: String, bytes: UnsafeRawBufferPointer)

  /// The rule, policy and macro files; their bytes are copied (about 1 MB, once per run).
  package static func sources() -> [SourceFile] {
    all().filter { $0.path.hasSuffix(".yml") }.map { SourceFile(path: $0.path, bytes: Array($0.bytes)) }
  }

  /// The word lists and gazetteers by their path without ending (`lists/districts-de`); nothing is copied.
  package static func lists() -> [String: WordList] {
    lists(of: all())
  }

  private static func lists(of files: [File]) -> [String: WordList] {
    var lists: [String: WordList] = [:]
    for file in files where file.path.hasSuffix(".txt") {
      lists[String(file.path.dropLast(4))] = WordList(embedded: file.bytes)
    }
    return lists
  }

  /// The files of numbers by their path without ending (`person/weights`); nothing is copied.
  package static func tables() -> [String: ResourceBytes] {
    tables(of: all())
  }

  private static func tables(of files: [File]) -> [String: ResourceBytes] {
    var tables: [String: ResourceBytes] = [:]
    for file in files where file.path.hasSuffix(".bin") {
      tables[String(file.path.dropLast(4))] = ResourceBytes(embedded: file.bytes)
    }
    return tables
  }

  /// What was made of the patterns in `sources()`; read in place.
  package static func patternTables() -> PatternTables {
    patternTables(of: all())
  }

  private static func patternTables(of files: [File]) -> PatternTables {
    let bytes = { (path: String) in files.first { $0.path == path }?.bytes }
    return PatternTables(
      prefilter: bytes(EmbedTable.prefilterPath).flatMap { PrefilterTable($0, isTrusted: true) },
      programs: bytes(EmbedTable.programsPath).flatMap { ProgramTable($0, isTrusted: true) })
  }

  /// The declarations of `sources()` without their examples, with lists and tables. Nothing is parsed, but where the
  /// compiled form is not that of this version.
  package static func library() -> RuleLibrary {
    let files = all()
    let (lists, tables, patternTables) = (lists(of: files), tables(of: files), patternTables(of: files))
    let compiled = files.first { $0.path == EmbedTable.libraryPath }
    let library = compiled.flatMap {
      CompiledLibrary.library(
        of: ResourceBytes(embedded: $0.bytes), lists: lists, tables: tables, patternTables: patternTables)
    }
    return library ?? RuleLoader.load(sources(), lists: lists, tables: tables, patternTables: patternTables).library
  }

  /// Path below `rules/` and static bytes of each file, in the order of the paths' bytes.
  package static func all() -> [File] {
    (0..<draftlint_embedded_count()).map { index in
      let file = draftlint_embedded_file_at(index)
      return (String(cString: file.path), UnsafeRawBufferPointer(start: file.bytes, count: file.length))
    }
  }
}
