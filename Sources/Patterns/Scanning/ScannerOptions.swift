/// How a scanner goes about its work; what it finds is the same whatever is chosen, but for the limits.
package struct ScannerOptions: Hashable, Sendable {
  /// Whether patterns are tried only on the paragraphs that the prefilter picks, or on all.
  package let usesPrefilter: Bool
  package let jit: JITMode
  package let limits: MatchLimits
  /// Whether to keep account of what each pattern costs; some 50 ns a search.
  package let measuresCosts: Bool
  /// Whether what was found in a text is kept for the next one, which is to be nearly the same.
  package let remembersText: Bool

  package init(
    usesPrefilter: Bool = true, jit: JITMode = .after(uses: 8, bytes: 64 * 1024), limits: MatchLimits = MatchLimits(),
    measuresCosts: Bool = false, remembersText: Bool = false
  ) {
    self.usesPrefilter = usesPrefilter
    self.jit = jit
    self.limits = limits
    self.measuresCosts = measuresCosts
    self.remembersText = remembersText
  }
}
