/// Objects to front matter that lacks a field, or to a date in it that is past.
package struct FieldCondition: Sendable {
  /// The key path that must be there and not empty; `[]` stands for every item of a list: `media[].alt`. Nil: none.
  package let require: String?
  /// The key path of a date that may not be past.
  package let notPast: String?
  /// All must hold, else the field may be missing; within the same item, where both name the same list. Empty: always.
  package let tests: [FieldTest]
  /// What must be seen in the draft, one for each; where several are named in a place, one of them. A draft that has
  /// them and no front matter lacks the field too.
  package let needs: [[EntityRequirement]]

  package init(
    require: String?, notPast: String? = nil, tests: [FieldTest] = [], needs: [[EntityRequirement]] = []
  ) {
    self.require = require
    self.notPast = notPast
    self.tests = tests
    self.needs = needs
  }
}
