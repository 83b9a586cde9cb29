import Rules
import SourceText

/// Who the full names of a draft were, so that a surname alone, or the name once more, is the same person later on.
struct RoleMemory {
  /// By first name and surname.
  private var full: [[ArraySlice<UInt8>]: PersonRole] = [:]
  /// Of the last full name, by surname.
  private var last: [ArraySlice<UInt8>: PersonRole] = [:]

  /// The role of a name: where it has one of its own, that, which is kept; else that of the same full name before, and
  /// for a surname alone or behind an initial that of the last full name with it. `isOwn`: whether a cue beside the
  /// name tells the role, not the lack of one.
  mutating func role(of name: ArraySlice<UInt8>, decided role: PersonRole, isOwn: Bool) -> PersonRole {
    let words = name.split(separator: UInt8(ascii: " "))
    guard let surname = words.last, let first = words.first else { return role }
    let forms = surname.last == UInt8(ascii: "s") ? [surname, surname.dropLast()] : [surname]
    if words.count == 1 || Self.isInitial(first) {
      return isOwn ? role : forms.compactMap { last[$0] }.first ?? role
    }
    let known = isOwn ? nil : forms.compactMap { full[[first, $0]] }.first
    let kept = known ?? role
    full[[first, surname]] = kept
    last[surname] = kept
    return kept
  }

  private static func isInitial(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 1 || word.last == UInt8(ascii: ".")
  }
}
