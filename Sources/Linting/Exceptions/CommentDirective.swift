/// What a comment says to us: `draftlint:allow RULE -- reason`, or `RULE, RULE`.
///
/// Text processors turn the two hyphens into a dash, so one dash between blanks will do.
enum CommentDirective: Equatable {
  case allow(rules: [String], reason: String)
  /// It begins with our name and cannot be understood.
  case malformed

  /// Nil for a comment that is not for us.
  init?(_ text: String) {
    let name = "draftlint"
    let text = Self.trimmed(text[...])
    guard text.prefix(name.count).lowercased() == name else { return nil }
    let rest = Self.trimmed(text.dropFirst(name.count))
    guard rest.first == ":" else {
      // "draftlint is a tool" is no directive; "draftlint allow …" is meant to be one.
      guard rest.lowercased().hasPrefix("allow") else { return nil }
      self = .malformed
      return
    }
    self = Self.content(Self.trimmed(rest.dropFirst())) ?? .malformed
  }

  private static func content(_ text: Substring) -> CommentDirective? {
    let verb = "allow "
    guard text.hasPrefix(verb) else { return nil }
    let words = text.dropFirst(verb.count)
    guard let (head, reason) = split(words) else { return nil }
    let rules = head.split(separator: ",", omittingEmptySubsequences: false).map { String(trimmed($0)) }
    guard !rules.isEmpty, rules.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else { return nil }
    return .allow(rules: rules, reason: String(trimmed(reason)))
  }

  /// The parts before and after the first dash that stands by itself.
  private static func split(_ text: Substring) -> (Substring, Substring)? {
    let dashes: [Substring] = ["--", "-", "–", "—"]
    var start = text.startIndex
    while let blank = text[start...].firstIndex(of: " ") {
      let rest = text[blank...].dropFirst()
      let word = rest.prefix { $0 != " " }
      if dashes.contains(word) { return (text[..<blank], rest[word.endIndex...]) }
      start = rest.startIndex
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
