/// Objects to entities that stand together.
package struct CombinationCondition: Sendable {
  package let allOf: [EntityRequirement]
  /// At least one of these too, where there are any.
  package let anyOf: [EntityRequirement]
  package let window: Window

  package init(allOf: [EntityRequirement], anyOf: [EntityRequirement], window: Window) {
    self.allOf = allOf
    self.anyOf = anyOf
    self.window = window
  }
}
