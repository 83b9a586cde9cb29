/// The patterns of a run with their prefilter: built once, shared by all workers.
///
/// Patterns are not compiled here but by each scanner on their first use, so a broken one shows up late, as a fault; use
/// `check(_:)` where patterns are read. Patterns of the same source and options are compiled once, whatever their
/// names.
package final class PatternSet: Sendable {
  private let specs: [PatternSpec]
  /// For each pattern, what it needs; declared or derived.
  private let triggers: [Trigger]
  /// For each pattern, the number of the compiled pattern that stands for it.
  let programs: [Int]
  let programCount: Int
  let prefilter: Prefilter

  private struct Program: Hashable {
    let source: String
    let options: PatternOptions
  }

  /// Cost: 2–10 µs for each pattern whose trigger is to be derived, and 0.1 µs for each of their literals.
  package init(_ specs: [PatternSpec]) {
    self.specs = specs
    var numbers: [Program: Int] = [:]
    var derived: [Trigger?] = []
    var (programs, triggers): ([Int], [Trigger]) = ([], [])
    for spec in specs {
      let number = numbers[Program(source: spec.source, options: spec.options), default: derived.count]
      if number == derived.count {
        numbers[Program(source: spec.source, options: spec.options)] = number
        derived.append(nil)
      }
      let trigger = spec.trigger ?? derived[number] ?? Trigger(deriving: spec.source, options: spec.options)
      if spec.trigger == nil { derived[number] = trigger }
      programs.append(number)
      triggers.append(trigger)
    }
    self.programs = programs
    self.triggers = triggers
    programCount = derived.count
    prefilter = Prefilter(triggers: triggers)
  }

  package var count: Int { specs.count }

  /// The patterns in the order in which they were given.
  package var ids: some RandomAccessCollection<PatternID> { specs.indices.lazy.map(PatternID.init) }

  /// The pattern as it was declared. The id must come from this set.
  package subscript(id: PatternID) -> PatternSpec { specs[id.index] }

  /// What a paragraph must have for the pattern to be tried on it. The id must come from this set.
  package func trigger(of id: PatternID) -> Trigger { triggers[id.index] }

  /// Compiles a pattern and throws what is wrong with it.
  ///
  /// Cost: 1–5 µs.
  package static func check(_ spec: PatternSpec) throws(PatternError) {
    _ = try CompiledPattern(source: spec.source, options: spec.options)
  }
}
