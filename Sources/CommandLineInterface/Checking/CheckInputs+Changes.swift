extension CheckInputs {
  /// What git says has changed.
  init(_ changes: ChangeSettings, in environment: ToolEnvironment, catalogue: PolicyCatalogue) {
    var collector = ChangeCollector(changes, in: environment, catalogue: catalogue)
    collector.collect()
    self.init(
      drafts: collector.drafts, list: collector.list, problems: collector.problems,
      notifications: collector.notifications)
  }
}
