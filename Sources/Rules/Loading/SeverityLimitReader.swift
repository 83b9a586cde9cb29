import PolicyYAML
import SourceText

extension ValueReader where Value == [ValueClass: Severity] {
  /// Classes of values, each with a severity.
  static let severityLimits = ValueReader(
    .table(keys: "^[a-z-]+$", values: ValueReader<Severity>.choice(.severity).shape)
  ) { node, context in
    guard let mapping = node.mapping else {
      return context.reject(.expectedTable(example: "weakly-tied: warning"), at: node.range)
    }
    var limits: [ValueClass: Severity] = [:]
    for entry in mapping.entries {
      guard let valueClass = ValueClass(rawValue: entry.key.value) else {
        let known = ValueClass.allCases.map(\.rawValue)
        context.report(.unknown(.valueClass, entry.key.value, known: known), at: entry.key.range)
        continue
      }
      limits[valueClass] = ValueReader<Severity>.choice(.severity).read(entry.value, context)
    }
    return limits
  }
}
