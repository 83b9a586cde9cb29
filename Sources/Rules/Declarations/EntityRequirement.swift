/// An entity as a part of another condition, written `PERSON(private)`, or with a class of its value: `AGE(under-age)`.
package struct EntityRequirement: Hashable, Sendable {
  package let kind: EntityKind
  package let role: PersonRole?
  package let valueClass: ValueClass?

  package init(kind: EntityKind, role: PersonRole?, valueClass: ValueClass? = nil) {
    self.kind = kind
    self.role = role
    self.valueClass = valueClass
  }
}
