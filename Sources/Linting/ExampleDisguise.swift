/// A harmless change around an example, under which it must still hold.
package enum ExampleDisguise: String, Sendable, CaseIterable {
  case emojiBefore = "emoji-before"
  case carriageReturns = "carriage-returns"
  case listItem = "list-item"
  case quote
  case tableCell = "table-cell"
  case bold

  /// The disguised draft: its file name's ending, its text, and by how many bytes the example has moved.
  func draft(of text: String) -> (ending: String, text: String, shift: Int) {
    switch self {
    case .emojiBefore: ("txt", "👮‍♀️ " + text, "👮‍♀️ ".utf8.count)
    case .carriageReturns: ("txt", "Guten Tag\r\n\r\n" + text + "\r\n", "Guten Tag\r\n\r\n".utf8.count)
    case .listItem: ("md", "- " + text + "\n", 2)
    case .quote: ("md", "> " + text + "\n", 2)
    case .tableCell: ("md", "| Spalte |\n|---|\n| " + text + " |\n", "| Spalte |\n|---|\n| ".utf8.count)
    case .bold: ("md", "**" + text + "**\n", 2)
    }
  }

  /// Whether an example keeps its meaning in this disguise: text with line ends or markup of its own does not, and
  /// front matter is such only at the very beginning.
  func suits(_ text: String) -> Bool {
    switch self {
    case .emojiBefore, .carriageReturns: return !text.hasPrefix("---\n")
    case .listItem, .quote, .tableCell, .bold:
      let markup = Set("\n|*_`[]<>#\\~&")
      return !text.contains(where: markup.contains) && text.first?.isLetter == true && text.last != " "
    }
  }
}
