import Rules

/// Who a name is, and what said so.
struct RoleDecision: Equatable {
  let role: PersonRole
  /// The kind of the cue: `office-after`, `salutation`, `default`.
  let reason: String
  /// Whether the next name of an enumeration has the same role.
  var isShared = false

  /// Whether a cue told the role, rather than the lack of one or a bare salutation.
  var isOwn: Bool { !Self.weakReasons.contains(reason) }

  /// Whether the cue is good enough for what the draft says of the same name before it.
  var isSure: Bool { isOwn && reason != Self.heading }

  static let heading = "heading"
  static let noPublicRole = "no-public-role"
  /// By the verb alone: a pupil may sing as well.
  static let appears = "appears"
  static let salutation = "salutation"
  /// The key of a front matter field.
  static let field = "field"
  private static let weakReasons: Set = [noPublicRole, salutation]
}
