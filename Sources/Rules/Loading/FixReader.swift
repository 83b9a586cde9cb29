import PolicyYAML

extension ValueReader where Value == FixDeclaration {
  static let fix = ValueReader.object(FixFields.object) { keyed in
    let isSafe = keyed[FixFields.safe] ?? false
    if let action = keyed[FixFields.replace] { return FixDeclaration(action, isSafe: isSafe) }
    if let hosts = keyed[FixFields.replaceHost] { return FixDeclaration(.replaceHost(hosts), isSafe: isSafe) }
    return keyed[FixFields.removeParameters] == true ? FixDeclaration(.removeParameters, isSafe: isSafe) : nil
  }
}

extension ValueReader where Value == FixDeclaration.Action {
  /// A text for the whole of the match, or texts for words in it.
  static let fixText = ValueReader(
    .either([.text, ValueReader<[FixDeclaration.Replacement]>.replacements("").shape])
  ) { node, context in
    if node.scalar != nil {
      return ValueReader<String>.text.read(node, context).map(FixDeclaration.Action.replaceMatch)
    }
    return ValueReader<[FixDeclaration.Replacement]>.replacements("TTDSG: TDDDG").read(node, context)
      .map(FixDeclaration.Action.replaceWords)
  }
}

extension ValueReader where Value == [FixDeclaration.Replacement] {
  /// Texts, each with what takes its place; in the order of the file.
  static func replacements(_ example: String) -> ValueReader {
    ValueReader(.table(keys: "^.+$", values: .text)) { node, context in
      guard let mapping = node.mapping else {
        return context.reject(.expectedTable(example: example), at: node.range)
      }
      return mapping.entries.compactMap { entry in
        ValueReader<String>.text.read(entry.value, context).map {
          FixDeclaration.Replacement(old: entry.key.value, new: $0)
        }
      }
    }
  }
}

extension KeyedReader {
  /// The fixes of a rule, held against its condition: words are replaced where a wording matched, hosts and parameters
  /// in links.
  func fixes(for condition: Condition?) -> [FixDeclaration] {
    let fixes = self[RuleFields.fix] ?? []
    guard let condition else { return fixes }
    for fix in fixes where !fix.action.fits(condition) {
      context.report(.belongsTo(fix.action.key, fix.action.conditionKey), at: keyRange(of: RuleFields.fix))
    }
    return fixes
  }
}

extension FixDeclaration.Action {
  fileprivate var key: String {
    switch self {
    case .replaceMatch, .replaceWords: FixFields.replace.key
    case .removeParameters: FixFields.removeParameters.key
    case .replaceHost: FixFields.replaceHost.key
    }
  }

  fileprivate var conditionKey: String {
    switch self {
    case .replaceMatch, .replaceWords: ConditionFields.wording.key
    case .removeParameters, .replaceHost: ConditionFields.link.key
    }
  }

  fileprivate func fits(_ condition: Condition) -> Bool {
    switch (self, condition) {
    case (.replaceMatch, .wording), (.replaceWords, .wording), (.removeParameters, .link), (.replaceHost, .link): true
    default: false
    }
  }
}
