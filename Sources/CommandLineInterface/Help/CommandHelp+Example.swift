import Rules

extension CommandHelp {
  /// A command line and what it does.
  struct Example: Sendable {
    let command: String
    let text: LocalizedText

    init(_ command: String, de german: String, en english: String) {
      self.command = command
      text = LocalizedText(german: german, english: english)
    }
  }
}
