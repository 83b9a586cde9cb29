import BuiltInRules
import Detection
import Foundation
import Patterns
import Rules
import SourceText
import TestSupport
import Testing

/// The binary holds what `rules/` holds.
@Suite struct EmbedTableTests {
  @Test func theTableIsUpToDate() throws {
    let paths = try PackageFolder.files(below: "rules").map(\.path)
    let written = try String(contentsOf: PackageFolder.url.appendingPathComponent(EmbedTable.path), encoding: .utf8)
    #expect(written == EmbedTable.source(for: paths), "run `\(EmbedTable.command)` and commit the result")
  }

  @Test func everyFileIsEmbeddedByteForByte() throws {
    let onDisk = try PackageFolder.files(below: "rules").filter { EmbedTable.isEmbedded($0.path) }
    let embedded = EmbeddedFiles.all()
    try #require(embedded.map(\.path) == onDisk.map(\.path), "run `\(EmbedTable.command)` and build again")
    for (file, copy) in zip(onDisk, embedded) {
      #expect(file.bytes == Array(copy.bytes), "\(file.path) differs; build again")
    }
  }

  @Test func thePrefilterIsUpToDate() throws {
    let library = try BuiltInLibrary.withExamples()
    let files = try PackageFolder.files(below: "rules")
    let written = try #require(files.first { $0.path == EmbedTable.prefilterPath })
    // No comparison of arrays in the expectation: it would print them.
    let isUpToDate = PrefilterTable.bytes(of: library.patterns) == written.bytes
    #expect(isUpToDate, "run `\(EmbedTable.command)` and commit the result")
  }

  /// Another PCRE2 than the one that wrote the table writes other bytes, and is to leave it alone.
  @Test func theProgramsAreUpToDate() throws {
    let library = try BuiltInLibrary.withExamples()
    let written = try #require(try PackageFolder.files(below: "rules").first { $0.path == EmbedTable.programsPath })
    let bytes = ProgramTable.bytes(of: library.patterns)
    // Signature, header, and the first 16 bytes of the version: "10.42 2022-12-11".
    let isOfThisVersion = written.bytes.prefix(48) == bytes.prefix(48)
    let isUpToDate = written.bytes == bytes
    #expect(isUpToDate || !isOfThisVersion, "run `\(EmbedTable.command)` and commit the result")
    #expect((EmbeddedFiles.patternTables().programs != nil) == isOfThisVersion)
  }

  @Test func theTermTablesAreUpToDate() throws {
    let library = try BuiltInLibrary.withExamples()
    let path = CompiledTerms.path + ".bin"
    let written = try #require(try PackageFolder.files(below: "rules").first { $0.path == path })
    let isUpToDate = CompiledTerms.bytes(of: library.detectors, lists: EmbeddedFiles.lists()) == written.bytes
    #expect(isUpToDate, "run `\(EmbedTable.command)` and commit the result")
  }

  @Test func everyPatternStandsInThePrefilter() throws {
    let patterns = try BuiltInLibrary.withExamples().patterns
    let table = try #require(EmbeddedFiles.patternTables().prefilter, "run `\(EmbedTable.command)` and build again")
    #expect(table.count == Set(patterns.map { "\($0.options.rawValue) \($0.source)" }).count)
  }

  @Test func anEmptyFileIsLegal() {
    let source = EmbedTable.source(for: ["b.txt", "a.yml", "notes.md"])
    #expect(source.contains("{\"a.yml\", file_0, sizeof file_0 - 1}"))
    #expect(source.contains("if_empty(0)"))
    #expect(!source.contains("notes.md"))
  }

  /// What an example supposes of a register may have ended: that is its point, and nobody is to renew it.
  @Test func entriesInExamplesMayHaveEnded() {
    let options = RuleLoadingOptions(includesExamples: true, today: CalendarDate("2026-01-02"))
    let diagnostics = RuleLoader.load(EmbeddedFiles.sources(), lists: EmbeddedFiles.lists(), options: options)
      .diagnostics
    #expect(diagnostics.filter { $0.path.hasPrefix("packs/") }.isEmpty)
  }
}
