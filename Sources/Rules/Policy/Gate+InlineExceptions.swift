extension Gate {
  /// Which findings an exception inside a draft may silence.
  package enum InlineExceptions: String, Sendable, CaseIterable {
    case none
    case warnings
    case all
  }
}
