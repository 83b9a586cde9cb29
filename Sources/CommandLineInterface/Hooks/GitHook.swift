/// The hooks that the tool can install, by their names in git (githooks(5)).
enum GitHook: String, Sendable, CaseIterable {
  case preCommit = "pre-commit"
  case commitMsg = "commit-msg"

  /// What the hook calls, after the name of the tool. `$1` is what git gives to the hook.
  var arguments: String {
    switch self {
    case .preCommit: "check --staged"
    case .commitMsg: "check --commit-msg \"$1\""
    }
  }
}
