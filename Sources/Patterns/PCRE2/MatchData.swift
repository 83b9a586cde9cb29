import CPCRE2
import SourceText

/// Owns the place where PCRE2 leaves the offsets of a match; it is reused from search to search.
struct MatchData: ~Copyable {
  /// Nil where there was no memory for it; each search then ends with an error.
  let handle: OpaquePointer?
  /// How many ranges fit: the whole match and its groups.
  let capacity: Int

  init(capacity: Int) {
    handle = pcre2_match_data_create_8(UInt32(clamping: capacity), nil)
    self.capacity = capacity
  }

  deinit { pcre2_match_data_free_8(handle) }

  /// The range of group `number` after a match (0: the whole match), nil where the group took no part in it.
  func range(at number: Int) -> ByteRange? {
    guard number >= 0, number < capacity, let handle, let offsets = pcre2_get_ovector_pointer_8(handle) else {
      return nil
    }
    let (start, end) = (offsets[2 * number], offsets[2 * number + 1])
    // What is not set is all ones.
    guard let start = Int(exactly: start), let end = Int(exactly: end), start >= 0, end >= 0 else { return nil }
    return ByteRange(start, end)
  }
}
