package import Patterns
package import Rules

/// How a checker is to work, besides what the policy says.
package struct CheckOptions: Sendable {
  /// A rule, or all rules of a category.
  package enum Selector: Hashable, Sendable {
    case rule(RuleID)
    case category(Category)

    package func matches(_ rule: RuleDeclaration) -> Bool {
      switch self {
      case .rule(let id): rule.id == id
      case .category(let category): rule.category == category
      }
    }
  }

  /// Where not empty: nothing else is checked.
  package var only: [Selector]
  package var ignored: [Selector]
  /// For tests and measurements; the findings are the same with every setting.
  package var scanning: ScannerOptions
  /// Whether findings that are a part of a graver one go into it. Examples of rules look at each rule by itself.
  package var joinsFacts = true
  /// The day by which exceptions and consents end; nil: none ends.
  package var today: CalendarDate?

  package init(
    only: [Selector] = [], ignored: [Selector] = [], scanning: ScannerOptions = ScannerOptions(),
    today: CalendarDate? = nil
  ) {
    self.only = only
    self.ignored = ignored
    self.scanning = scanning
    self.today = today
  }

  func selects(_ rule: RuleDeclaration) -> Bool {
    (only.isEmpty || only.contains { $0.matches(rule) }) && !ignored.contains { $0.matches(rule) }
  }
}
