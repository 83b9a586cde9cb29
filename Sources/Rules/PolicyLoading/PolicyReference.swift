/// A policy that another may extend.
enum PolicyReference: Hashable {
  case builtIn(String)
  case file(PolicyPath)
}

extension PolicyReference: CustomStringConvertible {
  var description: String {
    switch self {
    case .builtIn(let name): name
    case .file(let path): path.description
    }
  }
}
