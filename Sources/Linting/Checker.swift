import Detection
import Drafts
package import Findings
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
  /// What is written in place of what is objected to.
  package let redactionWords: RedactionWords
  let activeRules: [ActiveRule]
  let detectors: DetectorSet
  let patterns: PatternSet
  let overrides: [CompiledOverride]
  /// The exceptions of the policy.
  package let exceptions: ExceptionMatcher
  /// What drafts may say themselves.
  let permission: ExceptionPermission
  let vocabulary: ExceptionVocabulary
  let options: CheckOptions
  let consentScopes: WordList?

  /// Compiles a policy whose globs have been checked by `PolicyLoader`.
  ///
  /// - Throws: the fault of a glob in an override or exception.
  package init(library: RuleLibrary, policy: Policy, options: CheckOptions = CheckOptions()) throws(GlobError) {
    var specs: [PatternSpec] = []
    var policy = policy
    let ended = policy.authority.endEntries(before: options.today)
    detectors = DetectorSet(
      library.detectors + policy.detectors, lists: library.lists, tables: library.tables, authority: policy.authority,
      ended: ended, specs: &specs)
    activeRules = library.rules
      .filter { options.selects($0) && Self.isOnSomewhere($0, in: policy) }
      .map { ActiveRule($0, specs: &specs) }
    rules = activeRules.map(\.declaration)
    patterns = PatternSet(specs, tables: library.patternTables)
    var overrides: [CompiledOverride] = []
    for override in policy.overrides { overrides.append(try CompiledOverride(override)) }
    self.overrides = overrides
    let notExemptible = Set(library.rules.filter { !$0.isExemptible }.map(\.id))
    exceptions = try ExceptionMatcher(policy.exceptions, today: options.today, notExemptible: notExemptible)
    permission = ExceptionPermission(policy, notExemptible: notExemptible)
    vocabulary = ExceptionVocabulary(library.rules)
    self.policy = policy
    redactionWords = library.redaction
    self.options = options
    consentScopes = library.lists[ConsentCover.list]
  }

  /// A worker whose findings hold a digest of their value where there is a key.
  package func makeWorker(key: ValueKey? = nil) -> CheckWorker {
    CheckWorker(self, key: key)
  }

  private static func isOnSomewhere(_ rule: RuleDeclaration, in policy: Policy) -> Bool {
    policy.effective(rule).severity != nil
      || policy.overrides.contains { policy.effective(rule, under: [$0]).severity != nil }
  }
}
