package import Patterns
package import SourceText

/// Reads the files of a rule folder.
package enum RuleLoader {
  /// Everything that the files declare, and all faults of all files, ordered by path and place.
  ///
  /// A declaration with a fault is left out of the library; the others stand.
  ///
  /// - Parameters:
  ///   - files: the YAML files of the folder; the ends of their paths say what they are (`packs/PACK/NAME.yml`).
  ///   - lists: the word lists by path without ending (`lists/districts-de`).
  ///   - tables: the files of numbers by path without ending (`person/weights`).
  ///   - patternTables: what was made beforehand of the files' patterns.
  ///   - options: what is read and checked.
  /// - Returns: the library and the faults.
  package static func load(
    _ files: [SourceFile], lists: [String: WordList] = [:], tables: [String: ResourceBytes] = [:],
    patternTables: PatternTables = .none, options: RuleLoadingOptions = RuleLoadingOptions()
  ) -> (library: RuleLibrary, diagnostics: [Diagnostic]) {
    var builder = LibraryBuilder(lists: lists, tables: tables, patternTables: patternTables, options: options)
    builder.read(files)
    if options.checksEverything { builder.checkLists() }
    return (builder.library, builder.diagnostics.sorted { $0.isBefore($1) })
  }
}
