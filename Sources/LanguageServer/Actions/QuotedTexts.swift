/// The texts that stand in quotation marks: „…“ or “…”. Rules quote what can be written as it stands.
struct QuotedTexts {
  let texts: [String]

  init(_ text: String) {
    var texts: [String] = []
    var current: String?
    for character in text {
      switch (character, current) {
      case ("„", nil), ("“", nil): current = ""
      case ("“", let quoted?), ("”", let quoted?):
        if !quoted.isEmpty { texts.append(quoted) }
        current = nil
      case (_, let quoted?): current = quoted + String(character)
      default: continue
      }
    }
    self.texts = texts
  }
}
