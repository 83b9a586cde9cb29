/// A set of characters in a ``Glob``, `[a-z]` or `[!a-z]`.
struct GlobClass: Hashable, Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isInverted = false

  func contains(_ character: UInt32) -> Bool {
    ranges.contains { $0.contains(character) } != isInverted
  }
}
