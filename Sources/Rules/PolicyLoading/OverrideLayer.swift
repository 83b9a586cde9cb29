import PolicyYAML

/// Settings for some files, as one file says them.
struct OverrideLayer: Sendable {
  let files: [String]
  let rules: [RuleEntry]
}

extension ValueReader where Value == OverrideLayer {
  static let override = ValueReader.object(OverrideFields.object) { keyed in
    let (files, rules) = (keyed[OverrideFields.files], keyed[OverrideFields.rules])
    if files?.isEmpty == true { keyed.context.report(.emptyList, at: keyed.range(of: OverrideFields.files)) }
    guard let files, let rules else { return nil }
    return OverrideLayer(files: files, rules: rules)
  }
}
