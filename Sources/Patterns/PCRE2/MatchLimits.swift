/// How much one search may cost before it is given up and reported.
///
/// PCRE2 counts anew for every position at which a match may start.
package struct MatchLimits: Hashable, Sendable {
  /// Steps of the matcher's main loop (the interpreter), or of its backtracking (JIT).
  package let match: UInt32
  /// Nested backtracking points; the interpreter alone looks at it.
  package let depth: UInt32
  /// Memory for backtracking in KiB; the interpreter alone looks at it.
  package let heapKiB: UInt32
  /// After so many limits hit in one text, a pattern is not tried on the rest of it: the text counts as not fully
  /// checked anyhow, and a hostile one must not cost a limit's worth of time per paragraph.
  package let hitsPerText: Int

  package init(
    match: UInt32 = 100_000, depth: UInt32 = 50_000, heapKiB: UInt32 = 8 * 1024, hitsPerText: Int = 8
  ) {
    self.match = match
    self.depth = depth
    self.heapKiB = heapKiB
    self.hitsPerText = hitsPerText
  }
}
