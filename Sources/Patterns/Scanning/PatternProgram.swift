import SourceText

/// A compiled pattern of one worker, with what the worker has learnt about it.
///
/// **The verdict of a search** does not depend on which of PCRE2's two engines is at work. They find the same matches
/// (patterns for which that cannot be trusted, see `RegexSyntax.isSafeForJIT`, are never translated), but count towards
/// the limits in different ways. So a search that the interpreter gives up is done again by machine code, which is the
/// more patient one; and where the stack of the machine code is too small, the interpreter has the last word. Without
/// machine code (`JITMode.never`), the interpreter's verdict stands.
final class PatternProgram {
  let groupCount: Int
  let names: GroupNames
  /// How many characters before a match its look-behinds may see.
  let lookBehind: Int
  private let spec: PatternSpec
  private let pattern: CompiledPattern
  private let jit: JITMode
  /// A search costs about as much as this many tries at one place.
  private let costPerUse: Int
  private var usedUp = 0
  private var machineCode = MachineCode.untried

  private enum MachineCode {
    case untried
    case ready
    case unavailable
  }

  /// Compiles a pattern, if that was not done `beforehand`; an anchored one matches at the very start of a search only.
  init(
    _ spec: PatternSpec, isAnchored: Bool, beforehand: consuming CompiledPattern?, jit: JITMode
  ) throws(PatternError) {
    if let beforehand {
      pattern = beforehand
    } else {
      pattern = try CompiledPattern(source: spec.source, options: spec.options, isAnchored: isAnchored)
    }
    self.spec = spec
    costPerUse = isAnchored ? 1 : 16
    groupCount = pattern.groupCount
    names = pattern.groupNames
    lookBehind = pattern.lookBehind
    self.jit = jit
  }

  /// Searches `text` from `start` to its end; see `CompiledPattern.match` for what the caller must see to. The worker
  /// has taken texts of `workload` bytes so far, which says how much may still come.
  func search(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, lastStart: Int?, options: MatchOptions,
    data: borrowing MatchData, context: borrowing MatchContext, workload: Int
  ) -> MatchOutcome {
    usedUp += costPerUse
    if isWorthMachineCode(workload) { translate() }
    let isTranslated = machineCode == .ready
    let first = run(text, start, lastStart, options, data, context)
    switch first {
    case .stackTooSmall: return run(text, start, lastStart, options.union(.interpreter), data, context)
    case .limit where !isTranslated && jit != .never:
      translate()
      guard machineCode == .ready else { return first }
      let second = run(text, start, lastStart, options, data, context)
      return second == .stackTooSmall ? first : second
    default: return first
    }
  }

  private func run(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ lastStart: Int?, _ options: MatchOptions,
    _ data: borrowing MatchData, _ context: borrowing MatchContext
  ) -> MatchOutcome {
    pattern.match(text, from: start, lastStart: lastStart, options: options, data: data, context: context)
  }

  private func isWorthMachineCode(_ workload: Int) -> Bool {
    guard machineCode == .untried else { return false }
    return switch jit {
    case .never: false
    case .after(let uses, let bytes): usedUp > 16 * uses && workload >= bytes
    case .always: true
    }
  }

  private func translate() {
    guard machineCode == .untried else { return }
    let isSafe = RegexSyntax(source: spec.source, options: spec.options).isSafeForJIT
    machineCode = isSafe && pattern.compileJIT() ? .ready : .unavailable
  }
}
