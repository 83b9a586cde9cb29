import Rules
import SourceText

/// Who the full names of a draft are, so that a surname or a first name alone is the same person later on, and a full
/// name before as well.
struct RoleMemory {
  private struct Known {
    let name: ArraySlice<UInt8>
    let role: PersonRole
  }

  /// The last full name by its surname.
  private var bySurname: [ArraySlice<UInt8>: Known] = [:]
  /// The full names with a public role of their own, by their first word.
  private var byFirstName: [ArraySlice<UInt8>: PersonRole] = [:]
  /// The roles that full names have of their own anywhere in the draft; nil for one that has several.
  private var own: [ArraySlice<UInt8>: PersonRole?] = [:]

  /// Takes note of a name before the roles are asked for. `isOwn`: whether a cue beside the name tells the role, not the
  /// lack of one.
  mutating func learn(_ name: ArraySlice<UInt8>, _ role: PersonRole, isOwn: Bool) {
    guard isOwn, Self.first(of: name).count < name.count else { return }
    if let known = own[name], known != role { own[name] = .some(nil) } else { own[name] = role }
  }

  /// The role of a name, in the order of the draft: its own, that of the same full name, or that of the last full name
  /// with this surname; an unlike first name makes it another person.
  mutating func role(of name: ArraySlice<UInt8>, decided role: PersonRole, isOwn: Bool) -> PersonRole {
    let (first, surname) = (Self.first(of: name), Self.surname(of: name))
    let isFull = surname.count < name.count
    if !isOwn {
      if isFull, let known = own[name], let known { return known }
      if let known = known(by: surname), !isFull || Self.isLike(first, Self.first(of: known.name)) {
        return known.role
      }
      if !isFull, let known = byFirstName[name] { return known }
    }
    if isFull, isOwn || bySurname[surname] == nil { bySurname[surname] = Known(name: name, role: role) }
    if !isFull, bySurname[surname] == nil { bySurname[surname] = Known(name: name, role: role) }
    if isFull, isOwn, role != .private { byFirstName[first] = role }
    return role
  }

  /// The last full name with a surname, or with the one that it is the genitive of.
  private func known(by surname: ArraySlice<UInt8>) -> Known? {
    bySurname[surname] ?? (surname.last == UInt8(ascii: "s") ? bySurname[surname.dropLast()] : nil)
  }

  /// Whether two first names are the same, or one is the other's initial.
  private static func isLike(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let isInitial = [one, other].contains { $0.count == 1 || $0.count == 2 && $0.last == UInt8(ascii: ".") }
    return isInitial ? one.first == other.first : one == other
  }

  private static func surname(of name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.lastIndex(of: UInt8(ascii: " ")).map { name[($0 + 1)...] } ?? name
  }

  private static func first(of name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.firstIndex(of: UInt8(ascii: " ")).map { name[..<$0] } ?? name
  }
}
