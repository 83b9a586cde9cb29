/// Objects to entities that stand together.
package struct CombinationCondition: Sendable {
  /// Every one of these, by another entity each; where several are named in a place, one of them.
  package let allOf: [[EntityRequirement]]
  /// So many of these too, where there are any, each of another kind.
  package let anyOf: [EntityRequirement]
  package let anyCount: Int
  /// Silent where one of these stands in the same window.
  package let unless: [EntityRequirement]
  package let window: Window
  /// Silent for authorities of so many inhabitants or more; whoever says nothing of that counts as small.
  package let populationBelow: Int?
  /// How far apart in bytes of text the first and the last part may be; nil: as far as the window.
  package let reach: Int?
  /// Silent for authorities of these levels: the police may describe the car that it looks for.
  package let exemptLevels: [AuthorityLevel]

  package init(
    allOf: [[EntityRequirement]], anyOf: [EntityRequirement], anyCount: Int = 1, unless: [EntityRequirement] = [],
    window: Window, populationBelow: Int? = nil, reach: Int? = nil, exemptLevels: [AuthorityLevel] = []
  ) {
    self.allOf = allOf
    self.anyOf = anyOf
    self.anyCount = anyCount
    self.unless = unless
    self.window = window
    self.populationBelow = populationBelow
    self.reach = reach
    self.exemptLevels = exemptLevels
  }
}
