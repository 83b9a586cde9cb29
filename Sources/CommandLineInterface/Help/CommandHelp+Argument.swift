import Rules

extension CommandHelp {
  /// What stands on the line without an option.
  struct Argument: Sendable {
    let placeholder: LocalizedText
    let text: LocalizedText
    /// At most so many; nil: any number.
    let limit: Int?

    init(_ placeholder: (de: String, en: String), limit: Int? = nil, de german: String, en english: String) {
      self.placeholder = LocalizedText(german: placeholder.de, english: placeholder.en)
      self.limit = limit
      text = LocalizedText(german: german, english: english)
    }
  }
}
