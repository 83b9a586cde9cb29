import PolicyYAML

extension ValueReader where Value == Scalar {
  /// A text with its place.
  static let scalar = ValueReader(.text) { node, context in
    guard let scalar = node.scalar else { return context.reject(.expectedText(found: node), at: node.range) }
    let blanks = scalar.value.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    guard !blanks else { return context.reject(.emptyText, at: node.range) }
    return scalar
  }
}

extension ValueReader where Value == String {
  static let text = ValueReader<Scalar>.scalar.map { scalar, _, _ in scalar.value }
}

extension ValueReader where Value == Int {
  static func integer(_ range: ClosedRange<Int>) -> ValueReader {
    ValueReader<Scalar>.scalar.map(.integer(range)) { scalar, node, context in
      let isPlain = scalar.value.utf8.first != UInt8(ascii: "+")
      guard isPlain, let value = Int(scalar.value), range.contains(value) else {
        return context.reject(.expectedInteger(scalar.value, range: range), at: node.range)
      }
      return value
    }
  }
}

extension ValueReader where Value == Bool {
  static let flag = ValueReader<Scalar>.scalar.map(.flag) { scalar, node, context -> Bool? in
    switch scalar.value {
    case "true": true
    case "false": false
    default: context.reject(.expectedFlag(scalar.value), at: node.range)
    }
  }
}

extension ValueReader where Value == CalendarDate {
  static let date = ValueReader<Scalar>.scalar.map(.form("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")) { scalar, node, context in
    CalendarDate(scalar.value) ?? context.reject(.badDate(scalar.value), at: node.range)
  }
}
