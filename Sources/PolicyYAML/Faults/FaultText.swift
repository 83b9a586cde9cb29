/// A fault in words.
struct FaultText {
  /// What is wrong.
  let message: String
  /// What to write instead.
  let help: String

  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }
}
