import PolicyYAML

extension ValueReader where Value == Int {
  /// The version of the policy language, of which there is one.
  static let version = ValueReader<Scalar>.scalar.map(.integer(1...1)) { scalar, node, context in
    scalar.value == "1" ? 1 : context.reject(.unknownVersion(scalar.value), at: node.range)
  }
}
