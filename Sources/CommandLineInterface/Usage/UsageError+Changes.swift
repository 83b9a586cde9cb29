/// What does not go together when git says what is checked.
extension UsageError {
  static func notTogether(_ first: OptionHelp, _ second: OptionHelp) -> UsageError {
    UsageError(
      de: "„--\(first.long)“ und „--\(second.long)“ gehen nicht zusammen.",
      en: "“--\(first.long)” and “--\(second.long)” do not go together.")
  }

  static func notWithStandardInput(_ option: OptionHelp) -> UsageError {
    UsageError(
      de: "„--\(option.long)“ und „-“ (die Standardeingabe) gehen nicht zusammen.",
      en: "“--\(option.long)” and “-” (standard input) do not go together.")
  }

  static func commitMessageAlone(_ path: String) -> UsageError {
    UsageError(
      de: "Mit „--commit-msg“ wird nur die Nachricht geprüft; „\(path)“ bitte in einem eigenen Aufruf.",
      en: "With “--commit-msg” only the message is checked; please check “\(path)” in a call of its own.")
  }
}
