import Rules

extension CommandHelp {
  /// Options under a heading.
  struct Group: Sendable {
    let title: LocalizedText
    let options: [OptionHelp]

    init(de german: String, en english: String, _ options: [OptionHelp]) {
      title = LocalizedText(german: german, english: english)
      self.options = options
    }
  }
}
