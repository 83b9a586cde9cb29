import CPCRE2

/// What is asked of one search.
struct MatchOptions: OptionSet {
  let rawValue: UInt32

  /// An empty match at the very start of the search is not wanted.
  ///
  /// This is how a search goes on after an empty match: PCRE2 itself then moves on by one code point, or finds what is
  /// not empty at the same place.
  static let notEmptyAtStart = MatchOptions(rawValue: UInt32(PCRE2_NOTEMPTY_ATSTART))
  /// The interpreter is to do it, machine code or not.
  static let interpreter = MatchOptions(rawValue: UInt32(PCRE2_NO_JIT))
}
