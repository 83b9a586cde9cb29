/// Objects to an entity that a detector has seen.
package struct EntityCondition: Sendable {
  package let kind: EntityKind
  /// The roles objected to; nil: every role but those that are nobody's (`named-after`).
  package let roles: Set<PersonRole>?
  /// The classes of value objected to (mobile numbers only, say); nil: every class and none.
  package let classes: Set<ValueClass>?
  /// The classes of value that are silent, where no class is too (plates of official vehicles, say).
  package let excludedClasses: Set<ValueClass>
  package let minimumConfidence: Confidence?
  /// Whether a value of the policy's authority register is silent.
  package let unlessRegistered: Bool

  package init(
    kind: EntityKind, roles: Set<PersonRole>?, classes: Set<ValueClass>? = nil, excludedClasses: Set<ValueClass> = [],
    minimumConfidence: Confidence?, unlessRegistered: Bool
  ) {
    self.kind = kind
    self.roles = roles
    self.classes = classes
    self.excludedClasses = excludedClasses
    self.minimumConfidence = minimumConfidence
    self.unlessRegistered = unlessRegistered
  }
}
