/// What every command understands, answered before the parser sees it or by the parser itself.
extension OptionHelp {
  static let help = OptionHelp(
    "help", short: "h", de: "Diese Hilfe zeigen.", en: "Show this help.")

  static let version = OptionHelp(
    "version", de: "Die Version zeigen.", en: "Show the version.")

  static let completionScript = OptionHelp(
    "generate-completion-script", .choice(["bash", "zsh", "fish"]), ("SHELL", "SHELL"),
    de: "Ein Skript ausgeben, mit dem die Shell Befehle und Optionen vervollständigt.",
    en: "Print a script with which the shell completes commands and options.")
}
