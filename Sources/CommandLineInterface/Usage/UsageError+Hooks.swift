import Rules
import Workspace

/// What stands in the way of a hook.
extension UsageError {
  static func unknownHook(_ name: String) -> UsageError {
    let known = GitHook.allCases.map(\.rawValue).joined(separator: ", ")
    return UsageError(
      de: "Den Hook „\(name)“ richtet draftlint nicht ein. Möglich: \(known).",
      en: "draftlint does not install a hook “\(name)”. Possible: \(known).")
  }

  static func hookExists(_ hook: GitHook, at folder: FilePath) -> UsageError {
    UsageError(
      de: "Im Ordner „\(folder)“ gibt es schon einen Hook „\(hook.rawValue)“; er bleibt, wie er ist.",
      en: "The folder “\(folder)” has a hook “\(hook.rawValue)” already; it is left as it is.",
      help: LocalizedText(
        german: """
          Dort die Zeile „draftlint \(hook.arguments) || exit“ eintragen, oder ihn mit „--force“ ersetzen (der alte wird \
          aufgehoben).
          """,
        english: """
          Add the line “draftlint \(hook.arguments) || exit” there, or replace it with “--force” (the old one is kept).
          """))
  }

  static func hooksElsewhere(_ folder: FilePath) -> UsageError {
    UsageError(
      de: "Die Hooks kommen aus „\(folder)“ (core.hooksPath), also gelten sie auch für andere Repositorys.",
      en: "The hooks come from “\(folder)” (core.hooksPath), so they hold for other repositories too.",
      help: LocalizedText(
        german: """
          Mit „git config --local core.hooksPath .git/hooks“ bekommt dieses Repository eigene; „--force“ schreibt \
          trotzdem dorthin.
          """,
        english: """
          “git config --local core.hooksPath .git/hooks” gives this repository its own; “--force” writes there all \
          the same.
          """))
  }
}
