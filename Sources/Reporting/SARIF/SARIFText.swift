/// Texts as SARIF wants them.
enum SARIFText {
  /// A message: a sentence on one line in which braces are no placeholders (3.11.5).
  static func message(_ text: String) -> String {
    var escaped = ""
    for character in sentence(text) {
      escaped.append(character)
      if character == "{" || character == "}" { escaped.append(character) }
    }
    return escaped
  }

  /// The text on one line, with a full stop if nothing else ends it (the SDK's rule SARIF2001).
  static func sentence(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let last = line.last, !".!?…".contains(last) else { return line }
    return line + "."
  }
}
