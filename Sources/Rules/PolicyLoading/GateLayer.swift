import PolicyYAML

/// What one file says of the gate.
struct GateLayer: Sendable {
  let failOn: FailLevel?
  let minimumConfidence: Confidence?
  let inlineExceptions: Gate.InlineExceptions?
}

extension ValueReader where Value == GateLayer {
  static let gate = ValueReader.object(GateFields.object) { keyed in
    GateLayer(
      failOn: keyed[GateFields.failOn], minimumConfidence: keyed[GateFields.minimumConfidence],
      inlineExceptions: keyed[GateFields.inlineExceptions])
  }
}
