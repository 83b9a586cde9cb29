import SourceText

/// What can be said of a pattern without a text.
package struct PatternInspection: Sendable {
  /// In the order of their places; of each kind that many patterns have (`matchesNewline`), the first one only.
  package let remarks: [PatternRemark]
  /// What a paragraph must have for the pattern to be tried on it.
  package let trigger: Trigger
  /// The names of its groups, sorted.
  package let groupNames: [String]

  /// Compiles and reads a pattern; throws what PCRE2 finds wrong with it.
  ///
  /// Cost: 5–20 µs.
  package init(_ spec: PatternSpec) throws(PatternError) {
    let pattern = try CompiledPattern(source: spec.source, options: spec.options)
    let syntax = RegexSyntax(source: spec.source, options: spec.options)
    trigger = spec.trigger ?? Trigger(deriving: syntax)
    groupNames = pattern.groupNames.entries.map(\.name)
    let whole = ByteRange(0, spec.source.utf8.count)
    var kinds: [PatternRemark.Kind] = []
    if pattern.matchesEmpty { kinds.append(.matchesEmpty) }
    if trigger.isAlways { kinds.append(.alwaysTried) }
    if !trigger.needsWords, syntax.root.startsWithUnboundedClass { kinds.append(.leadingUnboundedClass) }
    let firstNewline = syntax.remarks.first { $0.kind == .matchesNewline }
    let local = syntax.remarks.filter { $0.kind != .matchesNewline || $0 == firstNewline }
    remarks = kinds.map { PatternRemark(kind: $0, range: whole) } + local
  }
}
