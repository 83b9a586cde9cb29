extension LocalizedText {
  /// The text with what stands in place of `{name}`; names without a value stay.
  package func filled(_ values: [String: String]) -> LocalizedText {
    func fill(_ text: String) -> String {
      guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
      return values.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
    return LocalizedText(german: fill(german), english: fill(english))
  }
}
