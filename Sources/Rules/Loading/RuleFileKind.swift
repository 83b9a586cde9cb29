/// What a file of a rule folder declares, as its path says.
enum RuleFileKind: Equatable {
  case macros
  case laws
  case scoring
  case detector(id: String)
  case rule(id: String)
  case policy(name: String)
  case other

  /// The last parts of the path decide, so that the folder may lie anywhere.
  init(path: String) {
    let parts = path.split(separator: "/").suffix(3)
    guard let file = parts.last, file.hasSuffix(".yml") else {
      self = .other
      return
    }
    let name = file.dropLast(4)
    let folders = Array(parts.dropLast())
    switch (folders.first, folders.last) {
    case ("packs", let pack?) where folders.count == 2: self = .rule(id: "\(pack)/\(name)")
    case (_, "detectors"): self = .detector(id: String(name))
    case (_, "policies"): self = .policy(name: String(name))
    case _ where name == "macros": self = .macros
    case _ where name == "laws": self = .laws
    case _ where name == "scoring": self = .scoring
    default: self = .other
    }
  }
}
