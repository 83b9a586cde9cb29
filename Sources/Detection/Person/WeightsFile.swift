/// Writes `rules/person/weights.bin` (see ``PersonTables`` for its form).
package struct WeightsFile {
  package var transitions: [Float]
  /// Five a feature, as trained.
  package var features: [Float]
  package var firstLikeness: [Float]
  package var surnameLikeness: [Float]
  /// The parameters of ``SpanEvidence/calibrated(_:)``; at first the model's own odds.
  package var calibration: [Float] = [0, 1, 0, 0, 0, 0]

  package init(transitions: [Float], features: [Float], firstLikeness: [Float], surnameLikeness: [Float]) {
    self.transitions = transitions
    self.features = features
    self.firstLikeness = firstLikeness
    self.surnameLikeness = surnameLikeness
  }

  package func bytes() -> [UInt8] {
    let (featureBytes, scale) = Self.quantized(features)
    let (firstBytes, firstScale) = Self.quantized(firstLikeness)
    let (surnameBytes, surnameScale) = Self.quantized(surnameLikeness)
    var bytes = PersonTables.magic
    for value in [scale, firstScale, surnameScale] + calibration + transitions {
      for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(value.bitPattern >> shift & 0xFF)) }
    }
    return bytes + firstBytes + surnameBytes + featureBytes + [UInt8](repeating: 0, count: 8)
  }

  /// Int8 with one scale, at which the 99.9th percentile of the values that are not 0 is 127; larger ones are cut.
  package static func quantized(_ values: [Float]) -> (bytes: [UInt8], scale: Float) {
    let sizes = values.lazy.map(abs).filter { $0 > 0 }.sorted()
    guard !sizes.isEmpty else { return ([UInt8](repeating: 0, count: values.count), 1) }
    let scale = sizes[min(sizes.count * 999 / 1000, sizes.count - 1)] / 127
    let bytes = values.map { value in
      UInt8(bitPattern: Int8(min(max((value / scale).rounded(), -127), 127)))
    }
    return (bytes, scale)
  }
}
