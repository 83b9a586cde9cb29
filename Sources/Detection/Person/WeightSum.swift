/// Adds up the weights of a token's features, a label a lane; three lanes stay unused.
struct WeightSum: FeatureSink {
  let weights: UnsafeRawPointer
  private(set) var sum = SIMD8<Int16>()

  init(weights: UnsafeRawPointer) {
    self.weights = weights
  }

  /// `index` is below 2^16, so that eight bytes from it are inside the table, which has eight to spare.
  @inline(__always)
  mutating func add(_ group: EvidenceGroup, _ index: Int) {
    let row = weights.loadUnaligned(fromByteOffset: index * PersonTables.labelCount, as: SIMD8<Int8>.self)
    sum &+= SIMD8<Int16>(truncatingIfNeeded: row)
  }
}
