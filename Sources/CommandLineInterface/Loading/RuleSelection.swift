import Linting
import Rules

/// From what `--only` and `--ignore` name to the rules that are meant.
struct RuleSelection {
  private let library: RuleLibrary

  init(_ library: RuleLibrary) {
    self.library = library
  }

  /// - Throws: the first name that is neither a rule nor a category.
  func options(_ settings: RuleSettings) throws(UsageError) -> CheckOptions {
    CheckOptions(
      only: try selectors(settings.only, .only), ignored: try selectors(settings.ignore, .ignore))
  }

  private func selectors(_ names: [String], _ option: OptionHelp) throws(UsageError) -> [CheckOptions.Selector] {
    var selectors: [CheckOptions.Selector] = []
    for name in names { selectors.append(try selector(name, option)) }
    return selectors
  }

  private func selector(_ name: String, _ option: OptionHelp) throws(UsageError) -> CheckOptions.Selector {
    if let category = Category(rawValue: name) { return .category(category) }
    if let rule = library.rules.first(where: { $0.id.description == name }) { return .rule(rule.id) }
    let known = library.rules.map(\.id.description) + Category.allCases.map(\.rawValue)
    throw .unknownRule(ArgumentText.shown(name), for: option, known: known)
  }
}
