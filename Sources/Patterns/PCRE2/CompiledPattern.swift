import CPCRE2

/// Owns a compiled pattern.
///
/// Every pattern is compiled with Unicode properties (`\b` and caseless matching know umlauts), without `\C` (which
/// could cut a code point in two) and in multi-line mode, so that `^` and `$` speak of paragraphs.
struct CompiledPattern: ~Copyable {
  private let code: OpaquePointer

  /// Compiles a pattern; an anchored one matches at the very start of a search only.
  init(source: String, options: PatternOptions, isAnchored: Bool = false) throws(PatternError) {
    let context = try CompileContext()
    let flags = options.compileOptions | UInt32(isAnchored ? PCRE2_ANCHORED : PCRE2_USE_OFFSET_LIMIT)
    var (error, offset): (Int32, Int) = (0, 0)
    var source = source
    let code = source.withUTF8 { bytes in
      pcre2_compile_8(bytes.baseAddress, bytes.count, flags, &error, &offset, context.handle)
    }
    guard let code else { throw PatternError(code: error, offset: min(offset, source.utf8.count)) }
    self.code = code
  }

  /// Takes over what PCRE2 has made.
  init(code: OpaquePointer) {
    self.code = code
  }

  deinit { pcre2_code_free_8(code) }

  /// Lends PCRE2's own pattern for as long as `body` runs.
  func withCode<Result>(_ body: (OpaquePointer) -> Result) -> Result {
    body(code)
  }

  /// Translates the pattern to machine code; false where the processor or the system does not allow it.
  ///
  /// Cost: 4–20 µs, several times that of compiling.
  func compileJIT() -> Bool {
    pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE)) == 0
  }

  /// Searches `text` from byte `start` to its end; what stands before `start` is seen by look-behinds.
  ///
  /// `text` must be valid UTF-8 that starts and ends at a code point, and `start` must be one in it: PCRE2 does not
  /// look, and its behaviour is undefined otherwise. A match starts at `lastStart` at the latest, where there is one;
  /// an anchored pattern takes none.
  func match(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, lastStart: Int? = nil, options: MatchOptions,
    data: borrowing MatchData, context: borrowing MatchContext
  ) -> MatchOutcome {
    context.setLastStart(lastStart)
    let flags = options.rawValue | UInt32(PCRE2_NO_UTF_CHECK)
    return MatchOutcome(
      returned: pcre2_match_8(code, text.baseAddress, text.count, start, flags, data.handle, context.handle))
  }

  /// A number that PCRE2 knows about the pattern.
  func information(_ what: Int32) -> Int {
    var value: UInt32 = 0
    return pcre2_pattern_info_8(code, UInt32(bitPattern: what), &value) == 0 ? Int(value) : 0
  }

  /// An address that PCRE2 knows, in the compiled pattern; it lives as long as `self`.
  func table(_ what: Int32) -> UnsafePointer<UInt8>? {
    var address: UnsafePointer<UInt8>?
    return pcre2_pattern_info_8(code, UInt32(bitPattern: what), &address) == 0 ? address : nil
  }
}
