import Rules
import SourceText

extension ExceptionMatcher {
  /// How each exception stands after a run, in the order of the policy.
  ///
  /// The matcher was applied to `files`; `paths` are their paths as the globs see them. If not all drafts of the policy
  /// were checked (`isComplete`), an exception that names no path may still be needed by one that was not looked at.
  package func records(
    after files: [FileResult], paths: [[UInt8]], isComplete: Bool
  ) -> [ExceptionRecord] {
    var counts = [Int](repeating: 0, count: exceptions.count)
    for suppressed in files.lazy.flatMap(\.suppressed) {
      if case .policy(let index) = suppressed.suppression.origin, counts.indices.contains(index) { counts[index] += 1 }
    }
    return exceptions.indices.map { index in
      let wasAsked = globs[index].map { glob in paths.contains { glob.matches($0) } } ?? isComplete
      return ExceptionRecord(
        declaration: exceptions[index],
        state: state(of: exceptions[index], isUnused: wasAsked && counts[index] == 0), findings: counts[index])
    }
  }

  private func state(of declaration: ExceptionDeclaration, isUnused: Bool) -> ExceptionState {
    if Self.isOver(declaration, on: today) { return .expired }
    if isUnused { return .unused }
    guard let today, let last = CalendarDate(declaration.expires) else { return .active }
    return last.dayNumber - today.dayNumber <= ExceptionState.warningDays ? .expiring : .active
  }
}
