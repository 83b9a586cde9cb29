/// The compiled patterns of one worker, each made when it is first needed.
struct ProgramCache {
  private enum Slot {
    case untried
    case ready(PatternProgram)
    case broken(PatternError)
  }

  /// Two for each number: the searching program and the anchored one.
  private var slots: [Slot]
  private let jit: JITMode
  private let table: ProgramTable?

  /// Makes an empty cache for programs numbered below `count`, of which some may stand in a table.
  init(count: Int, jit: JITMode, table: ProgramTable? = nil) {
    slots = [Slot](repeating: .untried, count: 2 * count)
    self.jit = jit
    self.table = table
  }

  /// The program with this number, which is taken from the table or compiled from `spec` the first time.
  mutating func program(
    _ number: Int, of spec: @autoclosure () -> PatternSpec, digest: PatternDigest, isAnchored: Bool
  ) throws(PatternError) -> PatternProgram {
    let index = 2 * number + (isAnchored ? 1 : 0)
    switch slots[index] {
    case .ready(let program): return program
    case .broken(let error): throw error
    case .untried: return try compile(spec(), digest, isAnchored: isAnchored, into: index)
    }
  }

  /// How many characters the look-behinds of a compiled program see; all that there are where it is not compiled.
  func lookBehind(_ number: Int) -> Int {
    let programs = slots[2 * number...2 * number + 1].compactMap { slot in
      if case .ready(let program) = slot { program } else { nil }
    }
    return programs.first?.lookBehind ?? Int.max
  }

  private mutating func compile(
    _ spec: PatternSpec, _ digest: PatternDigest, isAnchored: Bool, into index: Int
  ) throws(PatternError) -> PatternProgram {
    do throws(PatternError) {
      let program = try PatternProgram(
        spec, isAnchored: isAnchored, beforehand: table?.pattern(digest, isAnchored: isAnchored), jit: jit)
      slots[index] = .ready(program)
      return program
    } catch {
      slots[index] = .broken(error)
      throw error
    }
  }
}
