/// A pattern as a rule or a detector declares it.
package struct PatternSpec: Hashable, Sendable {
  /// What faults call it; need not be unique.
  package let name: String
  /// PCRE2 syntax.
  package let source: String
  package let options: PatternOptions
  package let use: PatternUse
  /// What its author declares that every match contains; nil: it is derived from the pattern.
  package let trigger: Trigger?

  package init(
    name: String, source: String, options: PatternOptions = [], use: PatternUse = .search, trigger: Trigger? = nil
  ) {
    self.name = name
    self.source = source
    self.options = options
    self.use = use
    self.trigger = trigger
  }
}
