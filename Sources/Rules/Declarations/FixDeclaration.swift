/// What a rule can do itself about what it objects to.
package struct FixDeclaration: Hashable, Sendable {
  /// A text and what takes its place.
  package struct Replacement: Hashable, Sendable {
    package let old: String
    package let new: String

    package init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  package enum Action: Hashable, Sendable {
    /// Puts a text in the place of all that the wording matched.
    case replaceMatch(String)
    /// Replaces whole words inside of what the wording matched; the first that is there.
    case replaceWords([Replacement])
    /// Takes the parameters that the rule objects to out of a link.
    case removeParameters
    /// Gives a link another host. The old name may go on with the start of a path: `video.example/embed/`.
    case replaceHost([Replacement])
  }

  package let action: Action
  /// Whether the meaning stays, so that `check --fix` may do it unasked; else it is only offered.
  package let isSafe: Bool

  package init(_ action: Action, isSafe: Bool) {
    self.action = action
    self.isSafe = isSafe
  }
}
