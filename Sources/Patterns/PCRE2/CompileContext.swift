import CPCRE2

/// Owns what PCRE2 is told beyond its options when it compiles a pattern.
struct CompileContext: ~Copyable {
  let handle: OpaquePointer

  init() throws(PatternError) {
    guard let handle = pcre2_compile_context_create_8(nil) else { throw .outOfMemory }
    self.handle = handle
    // A paragraph of matching text is one line that ends with LF; CR does not occur in it.
    pcre2_set_newline_8(handle, UInt32(PCRE2_NEWLINE_LF))
    pcre2_set_bsr_8(handle, UInt32(PCRE2_BSR_UNICODE))
    pcre2_set_parens_nest_limit_8(handle, Self.nestingLimit)
    pcre2_set_max_pattern_length_8(handle, Self.lengthLimit)
  }

  deinit { pcre2_compile_context_free_8(handle) }

  /// The depth of parentheses a pattern may have.
  static let nestingLimit: UInt32 = 200
  /// The length of a pattern in bytes; word families of several hundred stems stay far below it.
  private static let lengthLimit = 256 * 1024
}
