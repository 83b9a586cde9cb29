/// Settings for some files only.
package struct PolicyOverride: Sendable {
  package var files: [String]
  package var rules: [RuleID: RuleSetting]

  package init(files: [String], rules: [RuleID: RuleSetting]) {
    self.files = files
    self.rules = rules
  }
}
