import Rules
import SourceText

/// Who the full names of a draft were, so that a surname alone is the same person later on.
struct RoleMemory {
  private var roles: [ArraySlice<UInt8>: PersonRole] = [:]

  /// The role of a name: for a full name its own, which is kept; for a single word, or a name seen before without a
  /// role of its own, that of the last full name with this surname. `isOwn`: whether a cue beside the name tells the
  /// role, not the lack of one.
  mutating func role(of name: ArraySlice<UInt8>, decided role: PersonRole, isOwn: Bool) -> PersonRole {
    let surname = Self.surname(of: name)
    let known = roles[surname] ?? (surname.last == UInt8(ascii: "s") ? roles[surname.dropLast()] : nil)
    if !isOwn, let known { return known }
    if surname.count < name.count, isOwn || roles[surname] == nil { roles[surname] = role }
    return role
  }

  private static func surname(of name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.lastIndex(of: UInt8(ascii: " ")).map { name[($0 + 1)...] } ?? name
  }
}
