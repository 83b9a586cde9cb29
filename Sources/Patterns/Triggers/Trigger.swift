/// What a paragraph must have for a pattern to be tried on it: a necessary condition of a match, never a sufficient
/// one.
///
/// A trigger is derived from the pattern (`Trigger(deriving:options:)`), or declared where its author knows more.
/// It is a choice of clauses. A match and what look-aheads see behind it lie inside one paragraph, and so does the whole
/// of a clause.
package struct Trigger: Hashable, Sendable {
  /// Words and shape that must all be there.
  package struct Clause: Hashable, Sendable {
    /// Of each group, at least one literal must be there. At most two groups.
    package let groups: [[FoldedLiteral]]
    package let shape: TextShape

    package init(groups: [[FoldedLiteral]] = [], shape: TextShape = .any) {
      self.groups = groups
      self.shape = shape
    }

    var isAlways: Bool { groups.isEmpty && shape == .any }
  }

  /// At least one must hold.
  package let clauses: [Clause]
  /// Every match starts with one of these, so that only their places need be tried; empty where that is not known.
  package let openings: [FoldedLiteral]
  /// How many blanks a match holds at most before a literal of the first group of the one clause there is, so that only
  /// the words before such literals need be tried; nil where they are many or not known.
  package let reach: Int?

  package init(clauses: [Clause], openings: [FoldedLiteral] = [], reach: Int? = nil) {
    self.clauses = clauses.contains(where: \.isAlways) ? [] : clauses
    self.openings = openings
    self.reach = reach
  }

  /// Literals near which matches start: before each of them lie no more blanks than ``reach``, or none and nothing else
  /// where it is nil. Empty where nothing is known.
  var landmarks: [FoldedLiteral] { reach == nil ? openings : clauses.first?.groups.first ?? [] }

  /// The pattern is tried on every paragraph: slow.
  package static let always = Trigger(clauses: [])

  /// Whether the pattern is tried on every paragraph, which a check of rules should object to.
  package var isAlways: Bool { clauses.isEmpty }

  /// Whether words (not only marks and digits) have a part in every clause, so that the pattern is tried rarely.
  package var needsWords: Bool {
    !isAlways && clauses.allSatisfy { $0.groups.contains { $0.allSatisfy { $0.count > 1 } } }
  }

  /// One of these texts, in any case, must be there. Of each, 16 bytes count; those shorter than 2 bytes (or, for a
  /// punctuation mark, 1 byte) would be everywhere and make the trigger `always`.
  package static func literals(_ literals: [String], shape: TextShape = .any) -> Trigger {
    let folded = literals.map { FoldedLiteral($0) }
    return Trigger(clauses: [Clause(groups: LiteralGroup(folded).map { [$0.literals] } ?? [], shape: shape)])
  }

  /// The text must have this shape.
  package static func shape(_ shape: TextShape) -> Trigger {
    Trigger(clauses: [Clause(shape: shape)])
  }
}

extension Trigger: CustomStringConvertible {
  package var description: String {
    guard !isAlways else { return "always" }
    return clauses.map(\.description).joined(separator: " or ")
  }
}

extension Trigger.Clause: CustomStringConvertible {
  package var description: String {
    let words = groups.map { "{" + $0.map(\.description).joined(separator: ", ") + "}" }
    return (words + (shape == .any ? [] : [shape.description])).joined(separator: " and ")
  }
}
