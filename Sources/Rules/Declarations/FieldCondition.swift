/// Objects to front matter that lacks a field.
package struct FieldCondition: Sendable {
  /// The key path that must be there and not empty; `[]` stands for every item of a list: `media[].alt`.
  package let require: String
  /// All must hold, else the field may be missing; within the same item, where both name the same list. Empty: always.
  package let tests: [FieldTest]

  package init(require: String, tests: [FieldTest] = []) {
    self.require = require
    self.tests = tests
  }
}
