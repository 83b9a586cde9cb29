/// The patterns of a run with their prefilter: built once, shared by all workers.
///
/// Patterns are not compiled here but by each scanner on their first use, so a broken one shows up late, as a fault;
/// use `check(_:)` where patterns are read. Patterns of the same source and options are compiled once, whatever their
/// names.
package final class PatternSet: Sendable {
  /// The patterns, in the order in which the set was given them.
  package let ids: [PatternID]
  private let specs: [PatternSpec]
  /// The numbers of the patterns that are searched for.
  let searched: [UInt32]
  /// For each pattern, what tells it from others.
  let digests: [PatternDigest]
  /// For each pattern, the number of the compiled pattern that stands for it.
  let programs: [Int]
  let programCount: Int
  let prefilter: Prefilter
  let programTable: ProgramTable?

  /// Takes patterns, and what was made beforehand of some.
  ///
  /// Cost: 0.2 µs for each pattern that stands in the table; for the others 3–10 µs to derive the trigger, and 0.3 µs
  /// for each of their literals.
  package init(_ specs: [PatternSpec], tables: PatternTables = .none) {
    var programs = PatternPrograms()
    let digests = specs.map { PatternDigest(of: $0.source, options: $0.options) }
    self.specs = specs
    self.digests = digests
    programTable = tables.programs
    ids = specs.indices.map { PatternID($0) }
    self.programs = digests.map { programs.number(of: $0) }
    searched = specs.indices.filter { specs[$0].use == .search }.map { UInt32($0) }
    programCount = programs.count
    prefilter = Prefilter(for: specs, digests: digests, table: tables.prefilter)
  }

  package var count: Int { specs.count }

  /// The pattern as it was declared. The id must come from this set.
  package subscript(id: PatternID) -> PatternSpec { specs[id.index] }

  /// Whether the pattern is looked for in every text.
  func isSearched(_ id: PatternID) -> Bool { specs[id.index].use == .search }

  /// What a paragraph must have for the pattern to be tried on it; `always` for queries without a declared trigger. The
  /// id must come from this set. Cost: 3–10 µs.
  package func trigger(of id: PatternID) -> Trigger { specs[id.index].neededTrigger }

  /// Compiles a pattern and throws what is wrong with it.
  ///
  /// Cost: 1–5 µs.
  package static func check(_ spec: PatternSpec) throws(PatternError) {
    _ = try CompiledPattern(source: spec.source, options: spec.options)
  }
}
