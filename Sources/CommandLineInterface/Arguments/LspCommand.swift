import ArgumentParser

/// `draftlint lsp`, for the help, the completions and what is mistyped; the executable itself hands the command to the
/// language server, which this target does not know.
struct LspCommand: ParsableCommand {
  static let configuration = CommandHelp.lsp.configuration()

  @Flag(.stdio) var stdio = false
}
