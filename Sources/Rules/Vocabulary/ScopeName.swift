/// What part of a draft a piece of text is, as rule files name it (DESIGN, section 3).
package enum ScopeName: String, Sendable, CaseIterable {
  case prose
  case heading
  case listItem = "list-item"
  case tableCell = "table-cell"
  case quote
  case linkText = "link-text"
  case linkTarget = "link-target"
  case altText = "alt-text"
  case title
  case code
  case frontMatter = "front-matter"
  case attribute
  case comment
  case fileName = "file-name"
  case uncovered

  /// Whether it may be narrowed by a key or name in brackets: `front-matter(title)`, `attribute(alt)`.
  package var takesArgument: Bool { self == .frontMatter || self == .attribute }
}
