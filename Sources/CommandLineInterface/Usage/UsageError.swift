import Rules

/// What is wrong with the command line, told to the person who typed it.
struct UsageError: Error, Hashable, Sendable {
  let message: LocalizedText
  /// What to type instead.
  let help: LocalizedText?

  init(de german: String, en english: String, help: LocalizedText? = nil) {
    message = LocalizedText(german: german, english: english)
    self.help = help
  }
}
