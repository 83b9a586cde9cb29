import CPCRE2

extension PatternOptions {
  /// The bits for `pcre2_compile`: these options, and what holds for every pattern.
  var compileOptions: UInt32 {
    var options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_MULTILINE)
    if contains(.caseless) { options |= UInt32(PCRE2_CASELESS) }
    if contains(.extended) { options |= UInt32(PCRE2_EXTENDED) }
    return options
  }
}
