import BuiltInRules
import Patterns
import SourceText
import TestSupport
import Testing

@testable import Rules

/// The compiled form of the rules says what the files say, member by member, and damage is noticed.
@Suite struct CompiledLibraryTests {
  private static let parsed = RuleLoader.load(EmbeddedFiles.sources(), lists: EmbeddedFiles.lists()).library
  private static let bytes = CompiledLibrary.bytes(of: parsed)

  private func read(_ bytes: [UInt8]) -> RuleLibrary? {
    CompiledLibrary.library(of: ResourceBytes(loaded: bytes), lists: [:], patternTables: .none)
  }

  /// Everything that reflection sees, so that no member can be forgotten; sets in one order.
  private func description(of value: Any, depth: Int = 0) -> String {
    if let deferred = value as? DeferredDescription { return description(of: deferred.value, depth: depth) }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(value)" }
    var parts = mirror.children.map { "\($0.label ?? ""): \(description(of: $0.value, depth: depth + 1))" }
    if mirror.displayStyle == .set || mirror.displayStyle == .dictionary { parts.sort() }
    return "\(mirror.subjectType)(\(parts.joined(separator: ", ")))"
  }

  @Test func theCompiledFormIsUpToDate() throws {
    let files = try PackageFolder.files(below: "rules")
    let written = try #require(files.first { $0.path == EmbedTable.libraryPath })
    let isUpToDate = Self.bytes == written.bytes
    #expect(isUpToDate, "run `\(EmbedTable.command)` and commit the result")
    #expect(read(written.bytes) != nil)
  }

  @Test func everyMemberComesBack() throws {
    let library = try #require(read(Self.bytes))
    try #require(library.rules.map(\.id) == Self.parsed.rules.map(\.id))
    for (read, parsed) in zip(library.rules, Self.parsed.rules) {
      let isSame = description(of: read) == description(of: parsed)
      #expect(isSame, "\(parsed.id): a member is not written")
    }
    try #require(library.detectors.map(\.id) == Self.parsed.detectors.map(\.id))
    for (read, parsed) in zip(library.detectors, Self.parsed.detectors) {
      let isSame = description(of: read) == description(of: parsed)
      #expect(isSame, "\(parsed.id): a member is not written")
    }
    #expect(library.laws == Self.parsed.laws)
    #expect(library.redaction == Self.parsed.redaction)
    #expect(library.redaction != .none)
    #expect(library.macros == Self.parsed.macros)
    #expect(library.policies.mapValues(\.bytes) == Self.parsed.policies.mapValues(\.bytes))
    #expect(library.policies.mapValues(\.path) == Self.parsed.policies.mapValues(\.path))
  }

  @Test func bytesThatEndTooEarlyOrLateAreRefused() {
    for count in stride(from: 0, to: Self.bytes.count, by: 1009) {
      #expect(read(Array(Self.bytes[..<count])) == nil, "\(count) bytes")
    }
    #expect(read(Self.bytes + [0]) == nil)
  }

  /// Whatever stands in the bytes, reading them ends.
  @Test(arguments: UInt64(1)...20) func wrongBytesAreNoDanger(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      var damaged = Self.bytes
      for _ in 0..<Int.random(in: 1...50, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      }
      _ = read(damaged)
    }
  }
}
