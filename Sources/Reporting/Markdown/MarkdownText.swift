import Findings

/// Plain text inside Markdown (CommonMark and GitHub's tables).
package enum MarkdownText {
  /// The text on one line, in which no sign is markup: neither emphasis nor a link, a tag, a table bar, a mention.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in PrintableFilter.printable(text) {
      switch character {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "$", "!": escaped += "\\\(character)"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "@": escaped += "&#64;"
      case "\t": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
