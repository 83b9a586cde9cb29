/// When a pattern is translated to machine code.
///
/// That costs several times as much as compiling, and a search is then several times as fast: it pays for a pattern
/// that is tried about eight times, never for a single draft.
package enum JITMode: Hashable, Sendable {
  case never
  /// Once the pattern has been tried so many times.
  case after(uses: Int)
  case always
}
