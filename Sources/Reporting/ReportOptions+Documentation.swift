import Rules

extension ReportOptions {
  /// The page of a rule; nil where the rules have none.
  func address(of rule: RuleID) -> String? {
    documentation.map { "\($0)/\(rule)" }
  }
}
