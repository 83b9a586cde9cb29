/// The next line that is not blank.
struct TextLine {
  let lineStart: Int
  /// Spaces before the first other character.
  let indent: Int
  /// The first character that is no blank, or the end of the text.
  let start: Int
  /// Line breaks before it.
  let breaks: Int
  /// Blanks before the first character, tabs among them.
  var width: Int { start - lineStart }
  /// Whether tabs stand between the spaces and the first character.
  var hasTab: Bool { lineStart + indent < start }
}
