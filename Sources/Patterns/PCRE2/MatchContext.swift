import CPCRE2

/// Owns the limits that PCRE2 holds during a search.
struct MatchContext: ~Copyable {
  /// Nil where there was no memory for it; PCRE2 then holds its own limits, which are wider.
  let handle: OpaquePointer?

  init(limits: MatchLimits) {
    handle = pcre2_match_context_create_8(nil)
    guard let handle else { return }
    pcre2_set_match_limit_8(handle, limits.match)
    pcre2_set_depth_limit_8(handle, limits.depth)
    pcre2_set_heap_limit_8(handle, limits.heapKiB)
  }

  /// Lets a match start no later than here; nil: anywhere.
  func setLastStart(_ place: Int?) {
    guard let handle else { return }
    pcre2_set_offset_limit_8(handle, place ?? Int(bitPattern: UInt.max))
  }

  deinit { pcre2_match_context_free_8(handle) }
}
