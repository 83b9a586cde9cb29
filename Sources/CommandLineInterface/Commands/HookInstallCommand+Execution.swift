import Findings
import Rules
import SourceText
import Workspace

extension HookInstallCommand: ExecutableCommand {
  /// Beside the new hook, the one that was there before.
  private static let oldEnding = ".before-draftlint"

  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let language: Language = try OptionReader.choice(self.language, .language) ?? .german
    let messages = MessagePrinter(channel: environment.messages, language: language)
    let chosen = try chosenHooks()
    let folder: GitHooks
    do throws(GitError) {
      folder = try GitHooks(GitRepository(around: environment.workingDirectory.path))
    } catch {
      try messages.write(GitText.sentence(error))
      return .incomplete
    }
    return try install(chosen, into: folder, environment, messages)
  }

  private func chosenHooks() throws(UsageError) -> [GitHook] {
    guard !hooks.isEmpty else { return [.preCommit] }
    var chosen: [GitHook] = []
    for name in hooks {
      guard let hook = GitHook(rawValue: name) else { throw .unknownHook(ArgumentText.shown(name)) }
      if !chosen.contains(hook) { chosen.append(hook) }
    }
    return chosen
  }

  /// Looks at all hooks before it writes one, so that a refusal leaves everything as it was.
  private func install(
    _ chosen: [GitHook], into folder: GitHooks, _ environment: ToolEnvironment, _ messages: MessagePrinter
  ) throws -> ExitStatus {
    if folder.isElsewhere, !force { throw UsageError.hooksElsewhere(folder.folder) }
    var foreign: Set<GitHook> = []
    for hook in chosen {
      guard let text = try folder.text(of: hook.rawValue), !HookScript.isOurs(text) else { continue }
      guard force else { throw UsageError.hookExists(hook, at: folder.folder) }
      foreign.insert(hook)
    }
    for hook in chosen {
      let script = HookScript(hook: hook, program: OwnProgram.path())
      let ending = foreign.contains(hook) ? Self.oldEnding : nil
      try folder.write(script.text, as: hook.rawValue, keepingOldWith: ending)
      let path = environment.workingDirectory.way(to: folder.folder.appending(hook.rawValue))
      try messages.write(
        LocalizedText(
          german: "Der Hook „\(path)“ ist eingerichtet; von jetzt an läuft er bei jedem Commit.",
          english: "The hook “\(path)” is installed; from now on it runs at each commit."))
      if let ending {
        try messages.write(
          LocalizedText(
            german: "Der bisherige Hook steht in „\(path)\(ending)“ und läuft nicht mehr.",
            english: "The former hook is in “\(path)\(ending)” and does not run any more."))
      }
    }
    return .clean
  }
}
