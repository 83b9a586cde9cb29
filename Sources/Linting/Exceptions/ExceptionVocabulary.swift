import Rules

/// The rules that an exception may name.
struct ExceptionVocabulary: Sendable {
  private let rules: Set<RuleID>
  private let packs: Set<String>

  init(_ rules: [RuleDeclaration]) {
    self.rules = Set(rules.map(\.id))
    packs = Set(rules.map { String($0.id.pack) })
  }

  /// What an exception says that names `text` as its rule.
  func content(_ text: String, reason: String, until: CalendarDate?) -> DraftException.Content {
    if let rule = RuleID(text), rules.contains(rule) { return .rule(rule, reason: reason, until: until) }
    return .flawed(isBlanket(text) ? .blanket : .malformed)
  }

  /// Everything, a pack or a category.
  private func isBlanket(_ text: String) -> Bool {
    let name = text.hasSuffix("/*") ? String(text.dropLast(2)) : text.lowercased()
    return ["*", "all", "alle", "alles"].contains(name) || packs.contains(name) || Category(rawValue: name) != nil
  }
}
