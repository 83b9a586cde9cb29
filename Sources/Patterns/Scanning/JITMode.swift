/// When a pattern is translated to machine code.
///
/// That costs several times as much as compiling, and a search is then several times as fast: it pays for a pattern
/// that is tried about eight times, never for a single draft.
package enum JITMode: Hashable, Sendable {
  case never
  /// Once the pattern has been tried so many times, and the scanner has taken texts of so many bytes in all.
  case after(uses: Int, bytes: Int = 0)
  case always
}
