import ArgumentParser

/// `draftlint hook install`
struct HookInstallCommand: ParsableCommand {
  static let configuration = CommandHelp.hookInstall.configuration()

  @Argument(help: CommandHelp.hookInstall.argumentHelp, completion: .list(GitHook.allCases.map(\.rawValue)))
  var hooks: [String] = []
  @Flag(.force) var force = false
  @Option(.language) var language: String?
}
