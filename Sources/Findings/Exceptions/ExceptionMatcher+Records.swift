package import Rules
import SourceText

extension ExceptionMatcher {
  /// How each exception stands after a run, in the order of the policy.
  ///
  /// The matcher was applied to `files`; `paths` are their paths as the globs see them. If not all drafts of the policy
  /// were checked (`isComplete`), only an exception for a single path of these is known to be unused: any other may be
  /// needed by a draft that was not looked at. Nothing is said of rules that did not run.
  package func records(
    after files: [FileResult], paths: [[UInt8]], rules: Set<RuleID>, isComplete: Bool
  ) -> [ExceptionRecord] {
    var counts = [Int](repeating: 0, count: exceptions.count)
    for suppressed in files.lazy.flatMap(\.suppressed) {
      if case .policy(let index) = suppressed.suppression.origin, counts.indices.contains(index) { counts[index] += 1 }
    }
    return exceptions.indices.map { index in
      let wasAsked = rules.contains(exceptions[index].rule) && (isComplete || isForOne(of: paths, globs[index]))
      return ExceptionRecord(
        declaration: exceptions[index],
        state: state(of: exceptions[index], isUnused: wasAsked && counts[index] == 0), findings: counts[index])
    }
  }

  private func isForOne(of paths: [[UInt8]], _ glob: Glob?) -> Bool {
    guard let glob, glob.isLiteral else { return false }
    return paths.contains { glob.matches($0) }
  }

  private func state(of declaration: ExceptionDeclaration, isUnused: Bool) -> ExceptionState {
    let term = ExceptionTerm(last: CalendarDate(declaration.expires), today: today)
    if term.isOver { return .expired }
    if notExemptible.contains(declaration.rule) { return .notPermitted }
    if isUnused { return .unused }
    return term.endsSoon ? .expiring : .active
  }
}
