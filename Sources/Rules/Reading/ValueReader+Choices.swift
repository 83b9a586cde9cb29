import PolicyYAML
import SourceText

extension ValueReader where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One word of a closed set.
  static func choice(_ concept: Concept) -> ValueReader {
    let words = Value.allCases.map(\.rawValue)
    return ValueReader<Scalar>.scalar.map(.choice(words)) { scalar, node, context in
      Value(rawValue: scalar.value) ?? context.reject(.unknown(concept, scalar.value, known: words), at: node.range)
    }
  }
}

extension ValueReader where Value == Confidence {
  /// How sure something is, as a name (`medium` means the middle of what bears the name) or 0…100.
  static let confidence = level { Confidence($0) }

  /// From when on something counts, as a name (`medium` means 50) or 0…100.
  static let threshold = level(\.threshold)

  private static func level(_ score: @escaping @Sendable (Confidence.Level) -> Confidence) -> ValueReader {
    let names = Confidence.Level.allCases.map(\.rawValue)
    return ValueReader<Scalar>.scalar.map(.either([.choice(names), .integer(0...100)])) { scalar, node, context in
      if let level = Confidence.Level(rawValue: scalar.value) { return score(level) }
      guard let first = scalar.value.utf8.first, first <= UInt8(ascii: "9"), first >= UInt8(ascii: "0") else {
        return context.reject(.unknown(.confidence, scalar.value, known: names), at: node.range)
      }
      return ValueReader<Int>.integer(0...100).read(node, context).map { Confidence(score: $0) }
    }
  }
}
