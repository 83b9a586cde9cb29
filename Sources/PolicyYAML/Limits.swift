/// How much a YAML text may ask for. Whatever is over a limit is a fault of the text, never a crash.
package struct Limits: Hashable, Sendable {
  /// The deepest nesting that can be asked for: nodes are freed by recursion.
  static let deepest = 512
  /// The largest file that can be asked for: nodes keep their places in 32 bits.
  static let largest = Int(UInt32.max)

  /// Bytes of the text.
  package let fileSize: Int
  /// Collections inside each other.
  package let depth: Int
  /// Bytes of one scalar's value.
  package let scalarLength: Int
  /// Scalars and collections of the text, keys included.
  package let nodeCount: Int
  /// Faults that are told before the reading ends.
  package let faultCount: Int

  package init(fileSize: Int, depth: Int, scalarLength: Int, nodeCount: Int, faultCount: Int) {
    self.fileSize = min(fileSize, Self.largest)
    self.depth = min(depth, Self.deepest)
    self.scalarLength = scalarLength
    self.nodeCount = nodeCount
    self.faultCount = faultCount
  }

  /// For files that people write by hand: many times what the largest policy needs, and read in well under a second.
  package static let policy = Limits(
    fileSize: 4 << 20, depth: 64, scalarLength: 64 << 10, nodeCount: 200_000, faultCount: 100)
}
