/// What `--color` takes.
enum ColorChoice: String, Sendable {
  case auto, always, never

  /// Whether colours are used on an output. Without a word from the user the variables of the terminal world decide:
  /// `NO_COLOR` (no-color.org) before `FORCE_COLOR`, and `TERM=dumb`.
  func usesColor(isTerminal: Bool, variable: (String) -> String?) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if variable("NO_COLOR") != nil { return false }
      if let force = variable("FORCE_COLOR") { return force != "0" }
      return isTerminal && variable("TERM") != "dumb"
    }
  }
}
