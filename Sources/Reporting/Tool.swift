/// What reports say about the program itself.
enum Tool {
  static let name = "draftlint"
  /// Says whose result it is where one report holds those of several tools (SARIF's `automationDetails.id`).
  static let category = "draftlint/"
}
