/// Why the macros of a pattern cannot be replaced.
enum MacroError: Error {
  case unknown(MacroReference)
  /// The pattern names a macro whose own fault has been told.
  case faulty
  /// Beyond ``MacroTable/longestExpansion``.
  case tooLong(MacroReference)
}
