import PolicyYAML
import SourceText

extension ValueReader where Value == RuleSetting {
  /// `off`, `on`, a severity, or a mapping that says more. The origin is still open.
  static let setting: ValueReader = {
    let word = ValueReader<RuleState>.choice(.setting)
    let object = ValueReader.object(RuleEntryFields.object) { keyed in
      let state = keyed[RuleEntryFields.state]
      var setting = state.map(RuleSetting.init(state:)) ?? RuleSetting()
      setting.minimumConfidence = keyed[RuleEntryFields.minimumConfidence]
      setting.isLocked = keyed[RuleEntryFields.locked] ?? false
      return setting
    }
    return ValueReader(.either([word.shape, object.shape])) { node, context in
      node.mapping == nil ? word.read(node, context).map(RuleSetting.init(state:)) : object.read(node, context)
    }
  }()
}

extension RuleSetting {
  init(state: RuleState) {
    self.init(severity: state.severity, isOff: state == .off, isOn: state == .on)
  }
}

extension ValueReader where Value == [RuleEntry] {
  /// Rules and packs, each with its setting.
  static let ruleEntries = ValueReader(.ruleTable(ValueReader<RuleSetting>.setting.shape)) { node, context in
    guard let mapping = node.mapping else {
      return context.reject(.expectedTable(example: "personal-data/person: warning"), at: node.range)
    }
    var entries: [RuleEntry] = []
    for entry in mapping.entries {
      guard context.isOpen else { break }
      let selector = readSelector(entry.key, context)
      guard var setting = ValueReader<RuleSetting>.setting.read(entry.value, context), let selector else { continue }
      setting.origin = context.origin(of: entry.key.range)
      entries.append(RuleEntry(selector: selector, setting: setting, place: entry.key.range))
    }
    return entries
  }

  private static func readSelector(_ key: Scalar, _ context: ReadingContext) -> RuleSelector? {
    if key.value.hasSuffix("/*") {
      let pack = String(key.value.dropLast(2))
      guard !context.names.packs.contains(pack) else { return .pack(pack) }
      return context.reject(.unknown(.pack, pack, known: context.names.packs.sorted()), at: key.range)
    }
    guard let rule = context.names.rule(key.value) else {
      return context.reject(context.names.unknownRule(key.value), at: key.range)
    }
    return .rule(rule)
  }
}
