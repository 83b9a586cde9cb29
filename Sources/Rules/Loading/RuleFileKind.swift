/// What a file of a rule folder declares, as its path says.
enum RuleFileKind: Equatable {
  case macros
  case laws
  case scoring
  case redaction
  case detector(id: String)
  case rule(id: String)
  case policy(name: String)
  case other

  /// The last parts of the path decide, so that the folder may lie anywhere.
  init(path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).suffix(3).map { String($0) ?? "" }
    guard let file = parts.last, file.hasSuffix(".yml") else {
      self = .other
      return
    }
    let name = String(file.utf8.dropLast(4)) ?? ""
    let folder = parts.dropLast().last
    if parts.count == 3, parts[0] == "packs" {
      self = .rule(id: parts[1] + "/" + name)
    } else if folder == "detectors" {
      self = .detector(id: name)
    } else if folder == "policies" {
      self = .policy(name: name)
    } else {
      self = Self.single[name] ?? .other
    }
  }

  /// Files of which a folder has one.
  private static let single: [String: RuleFileKind] = [
    "macros": .macros, "laws": .laws, "scoring": .scoring, "redaction": .redaction,
  ]
}
