import CPCRE2

/// How one search ended.
enum MatchOutcome: Hashable {
  case match
  case noMatch
  /// The search was given up: whether the text matches is not known.
  case limit(MatchLimit)
  /// The JIT's stack was too small; the interpreter has none of that size.
  case stackTooSmall
  /// Any other of PCRE2's error numbers, for instance want of memory.
  case error(Int32)

  /// Reads what `pcre2_match` returned.
  init(returned code: Int32) {
    self =
      switch code {
      case 0...: .match
      case PCRE2_ERROR_NOMATCH: .noMatch
      case PCRE2_ERROR_MATCHLIMIT: .limit(.match)
      case PCRE2_ERROR_DEPTHLIMIT: .limit(.depth)
      case PCRE2_ERROR_HEAPLIMIT: .limit(.heap)
      case PCRE2_ERROR_JIT_STACKLIMIT: .stackTooSmall
      default: .error(code)
      }
  }
}

extension MatchOutcome {
  /// PCRE2's number of `stackTooSmall`.
  static var stackTooSmallCode: Int { Int(PCRE2_ERROR_JIT_STACKLIMIT) }
}
