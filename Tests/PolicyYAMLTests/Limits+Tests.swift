import PolicyYAML

extension Limits {
  /// Limits that only the named ones come near to.
  static func allowing(
    size: Int = 1 << 30, depth: Int = 512, scalar: Int = 1 << 30, nodes: Int = 1 << 30, faults: Int = 100
  ) -> Limits {
    Limits(fileSize: size, depth: depth, scalarLength: scalar, nodeCount: nodes, faultCount: faults)
  }
}
