/// What of a draft may be in no segment: markup that holds no word of its author.
///
/// Signs and single letters are markup anyway; of longer words these are: short numbers of list items, names of known
/// elements and of attributes that have a value, identifiers as keys of front matter and JSON, `true`, `false` and
/// `null`, the document type, and character references and escapes for characters that are removed or folded away.
enum PureMarkup {
  private static let elements: Set<String> = [
    "br", "div", "img", "script", "title", "pre", "li", "td", "table", "svg", "tr", "ul", "ol", "span", "h1", "h2",
    "th", "style", "em", "strong", "blockquote", "html", "head", "body", "meta", "link", "iframe", "textarea", "hr",
    "ins", "del", "code",
  ]
  private static let constants: Set<String> = ["true", "false", "null", "DOCTYPE", "doctype", "html", "CDATA"]
  private static let removed: Set<String> = ["shy", "nbsp", "173", "160", "10"]

  /// Whether a word that no segment covers, between its neighbours, is markup.
  static func allows(_ word: String, before: String, after: String) -> Bool {
    let next = after.drop { $0 == " " || $0 == "\t" || $0.isNewline }.first
    if word.allSatisfy(\.isNumber), word.count <= 4, after.first == "." || after.first == ")" { return true }
    if before.hasSuffix("<") || before.hasSuffix("</"), elements.contains(word.lowercased()) { return true }
    if constants.contains(word) || before.hasSuffix("\\") { return true }
    if before.hasSuffix("&") || before.hasSuffix("&#"), removed.contains(word) || word.hasPrefix("x") { return true }
    let isKey = word.unicodeScalars.allSatisfy { $0.isASCII } && word.filter(\.isNumber).count <= 4
    return isKey && (next == "=" || next == ":" || after.hasPrefix("\"") || before.hasSuffix("[") || after.first == "_")
  }
}
