import CPCRE2

/// A pattern that does not compile.
///
/// It may quote the pattern, which its author wrote, never a draft.
package struct PatternError: Error, Hashable, Sendable {
  /// What is wrong, in PCRE2's words: lower-case, with no full stop.
  package let message: String
  /// PCRE2's own number of the fault (`pcre2api(3)`, "Error codes").
  package let code: Int
  /// Where in the pattern's UTF-8 bytes the fault was noticed; at most the pattern's length.
  package let offset: Int

  init(code: Int32, offset: Int) {
    self.code = Int(code)
    self.offset = offset
    message = Self.text(of: code)
  }

  /// The pattern could not be compiled since there was no memory for it.
  static var outOfMemory: PatternError { PatternError(code: PCRE2_ERROR_NOMEMORY, offset: 0) }

  /// PCRE2's text for one of its error numbers.
  static func text(of code: Int32) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      let length = pcre2_get_error_message_8(code, buffer.baseAddress, buffer.count)
      guard length > 0 else { return "error \(code)" }
      return String(decoding: buffer.prefix(Int(length)), as: UTF8.self)
    }
  }
}
