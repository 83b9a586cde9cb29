import Detection
import Drafts
import Findings
import Patterns
package import Rules
import SourceText

/// A policy made ready for work: rules chosen, patterns registered, one prefilter over all of them.
///
/// Immutable and shared; each worker gets its own ``CheckWorker``.
package final class Checker: Sendable {
  package let policy: Policy
  /// The rules that are on, sorted by id.
  package let rules: [RuleDeclaration]
  let activeRules: [ActiveRule]
  let detectors: DetectorSet
  let patterns: PatternSet
  let overrides: [CompiledOverride]
  let options: CheckOptions

  /// Compiles a policy whose globs have been checked by `PolicyLoader`.
  ///
  /// - Throws: the fault of a glob in an override.
  package init(library: RuleLibrary, policy: Policy, options: CheckOptions = CheckOptions()) throws(GlobError) {
    var specs: [PatternSpec] = []
    detectors = DetectorSet(
      library.detectors + policy.detectors, lists: library.lists, tables: library.tables, authority: policy.authority,
      specs: &specs)
    activeRules = library.rules
      .filter { options.selects($0) && Self.isOnSomewhere($0, in: policy) }
      .map { ActiveRule($0, specs: &specs) }
    rules = activeRules.map(\.declaration)
    patterns = PatternSet(specs, table: library.prefilter)
    var overrides: [CompiledOverride] = []
    for override in policy.overrides { overrides.append(try CompiledOverride(override)) }
    self.overrides = overrides
    self.policy = policy
    self.options = options
  }

  package func makeWorker() -> CheckWorker {
    CheckWorker(self)
  }

  private static func isOnSomewhere(_ rule: RuleDeclaration, in policy: Policy) -> Bool {
    policy.effective(rule).severity != nil
      || policy.overrides.contains { policy.effective(rule, under: [$0]).severity != nil }
  }
}
