package import SourceText

/// When a rule objects: the closed set of forms that `when` may take.
package enum Condition: Sendable {
  case entity(EntityCondition)
  case wording(WordingCondition)
  case combination(CombinationCondition)
  case field(FieldCondition)
  case link(LinkCondition)
}

/// How far the parts of a condition may lie apart.
package enum Window: String, Sendable, CaseIterable {
  case sentence
  case neighbouringSentences = "neighbouring-sentences"
  case paragraph
  case post
}

/// Objects to an entity that a detector has seen.
package struct EntityCondition: Sendable {
  package let kind: EntityKind
  /// The roles objected to; nil: every role but those that are nobody's (`named-after`).
  package let roles: Set<PersonRole>?
  package let minimumConfidence: Confidence?
  /// Whether a value of the policy's authority register is silent.
  package let unlessRegistered: Bool

  package init(kind: EntityKind, roles: Set<PersonRole>?, minimumConfidence: Confidence?, unlessRegistered: Bool) {
    self.kind = kind
    self.roles = roles
    self.minimumConfidence = minimumConfidence
    self.unlessRegistered = unlessRegistered
  }
}

/// A pattern of a wording rule with its place in the rule's file.
package struct WordingPattern: Sendable {
  /// PCRE2, macros replaced, caseless unless it says `(?-i:…)`.
  package let regex: String
  package let declaredAt: ByteRange

  package init(regex: String, declaredAt: ByteRange) {
    self.regex = regex
    self.declaredAt = declaredAt
  }
}

/// Objects to a wording (rule-catalogue, section 0.3).
package struct WordingCondition: Sendable {
  package let window: Window
  /// At least one must match, where there are any.
  package let any: [WordingPattern]
  /// Every one must match in the same window.
  package let all: [WordingPattern]
  /// Silences the rule in the window in which it matches.
  package let unlessHere: [WordingPattern]
  /// Silences the rule in the whole post.
  package let unlessAnywhere: [WordingPattern]
  /// Silences the rule in the whole post if all of them match somewhere in it.
  package let unlessAllAnywhere: [WordingPattern]
  /// Entities that must stand in the same window.
  package let needs: [EntityRequirement]

  package init(
    window: Window, any: [WordingPattern], all: [WordingPattern], unlessHere: [WordingPattern],
    unlessAnywhere: [WordingPattern], unlessAllAnywhere: [WordingPattern], needs: [EntityRequirement]
  ) {
    self.window = window
    self.any = any
    self.all = all
    self.unlessHere = unlessHere
    self.unlessAnywhere = unlessAnywhere
    self.unlessAllAnywhere = unlessAllAnywhere
    self.needs = needs
  }
}

/// An entity as a part of another condition, written `PERSON(private)`.
package struct EntityRequirement: Hashable, Sendable {
  package let kind: EntityKind
  package let role: PersonRole?

  package init(kind: EntityKind, role: PersonRole?) {
    self.kind = kind
    self.role = role
  }
}

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

/// Objects to front matter that lacks a field.
package struct FieldCondition: Sendable {
  /// The key path that must be there and not empty.
  package let require: String
  /// The key path and value under which it must be there; nil: always.
  package let condition: (key: String, value: String)?

  package init(require: String, condition: (key: String, value: String)?) {
    self.require = require
    self.condition = condition
  }
}

/// Objects to a link by its host or parameters.
package struct LinkCondition: Sendable {
  /// Host names; each stands for its subdomains too.
  package let hosts: [String]
  /// Names of query parameters; a trailing `*` stands for any ending.
  package let parameters: [String]
  /// Whether a tool or host approved in the policy's authority register is silent.
  package let unlessRegistered: Bool

  package init(hosts: [String], parameters: [String], unlessRegistered: Bool) {
    self.hosts = hosts
    self.parameters = parameters
    self.unlessRegistered = unlessRegistered
  }
}
