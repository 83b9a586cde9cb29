extension InputSettings {
  init(_ command: CheckCommand) throws(UsageError) {
    if let changes = try ChangeSettings(command) {
      self.init(changes)
    } else {
      try self.init(paths: command.paths, stdinPath: command.stdinPath, filesFrom: command.filesFrom)
    }
  }

  /// What git says; nothing else.
  init(_ changes: ChangeSettings) {
    named = []
    list = nil
    self.changes = changes
  }
}
