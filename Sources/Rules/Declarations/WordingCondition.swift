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
  /// Entities that must stand in the same window, one for each; where several are named in a place, one of them.
  package let needs: [[EntityRequirement]]
  /// Whether a match that is about a tool of the policy's authority register is silent.
  package let unlessRegistered: Bool

  package init(
    window: Window, any: [WordingPattern], all: [WordingPattern], unlessHere: [WordingPattern],
    unlessAnywhere: [WordingPattern], unlessAllAnywhere: [WordingPattern], needs: [[EntityRequirement]],
    unlessRegistered: Bool = false
  ) {
    self.window = window
    self.any = any
    self.all = all
    self.unlessHere = unlessHere
    self.unlessAnywhere = unlessAnywhere
    self.unlessAllAnywhere = unlessAllAnywhere
    self.needs = needs
    self.unlessRegistered = unlessRegistered
  }
}
