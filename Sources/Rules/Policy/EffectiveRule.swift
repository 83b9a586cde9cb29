package import SourceText

/// What holds for a rule in a draft, after all that a policy says.
package struct EffectiveRule: Hashable, Sendable {
  /// Nil: the rule does not run.
  package let severity: Severity?
  /// Findings below it are not reported.
  package let minimumConfidence: Confidence
  /// Where it was decided, `PATH:LINE`; the rule's own file where no policy says anything.
  package let origin: String
}
