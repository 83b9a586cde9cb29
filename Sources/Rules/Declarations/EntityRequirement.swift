/// An entity as a part of another condition, written `PERSON(private)`.
package struct EntityRequirement: Hashable, Sendable {
  package let kind: EntityKind
  package let role: PersonRole?

  package init(kind: EntityKind, role: PersonRole?) {
    self.kind = kind
    self.role = role
  }
}
