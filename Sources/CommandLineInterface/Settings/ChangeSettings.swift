import Workspace

/// That git says what is checked, and what it is asked.
struct ChangeSettings: Hashable, Sendable {
  enum Source: Hashable, Sendable {
    case changes(GitRepository.Comparison)
    /// All versions that commits of a range have brought; nil: of all commits.
    case history(range: String?)
    /// The text of a commit, as git gives it to the `commit-msg` hook.
    case commitMessage(FilePath)
  }

  let source: Source
  /// Where not empty: only what lies there.
  let paths: [FilePath]

  /// Nil where git is not asked.
  init?(_ command: CheckCommand) throws(UsageError) {
    let message = try OptionReader.path(command.commitMsg, .commitMsg)
    let sources: [(option: OptionHelp, source: Source?)] = [
      (.staged, command.staged && command.diffBase == nil ? .changes(.staged) : nil),
      (.diffBase, try command.diffBase.map { base throws(UsageError) in try Self.comparison(base, command) }),
      (.history, command.history.map { .history(range: $0.isEmpty ? nil : ArgumentText.shown($0)) }),
      (.commitMsg, message.map(Source.commitMessage)),
    ]
    let named = sources.compactMap { option, source in source.map { (option: option, source: $0) } }
    guard let first = named.first else { return nil }
    if named.count > 1 { throw .notTogether(first.option, named[1].option) }
    if command.filesFrom != nil { throw .notTogether(first.option, .filesFrom) }
    if command.stdinPath != nil { throw .notTogether(first.option, .stdinPath) }
    if command.paths.contains("-") { throw .notWithStandardInput(first.option) }
    if message != nil, let path = command.paths.first { throw .commitMessageAlone(ArgumentText.shown(path)) }
    source = first.source
    paths = command.paths.map(ArgumentText.path)
  }

  private static func comparison(_ base: String, _ command: CheckCommand) throws(UsageError) -> Source {
    guard !base.isEmpty else { throw .badForm(base, for: .diffBase) }
    let revision = ArgumentText.shown(base)
    return .changes(command.staged ? .stagedSince(revision) : .workTreeSince(revision))
  }
}
