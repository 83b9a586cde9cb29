/// What stands above a sentence and says who is named in it.
struct RoleAnnouncement {
  let role: RoleCue
  /// Whether it is the key of a front matter field, which outweighs a salutation: `author: Frau …`.
  var isField = false

  static let none = RoleAnnouncement(role: .none)
}
