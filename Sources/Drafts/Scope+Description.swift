extension Scope: CustomStringConvertible {
  /// The scope as it is written in rules and reports: `list-item`, `front-matter(title)`.
  package var description: String {
    switch self {
    case .frontMatter(let key): "front-matter(\(key))"
    case .attribute(let name): "attribute(\(name))"
    default: name
    }
  }

  /// The scope's name without key or attribute.
  package var name: String {
    switch self {
    case .prose: "prose"
    case .heading: "heading"
    case .listItem: "list-item"
    case .tableCell: "table-cell"
    case .quote: "quote"
    case .linkText: "link-text"
    case .linkTarget: "link-target"
    case .altText: "alt-text"
    case .title: "title"
    case .code: "code"
    case .frontMatter: "front-matter"
    case .attribute: "attribute"
    case .comment: "comment"
    case .fileName: "file-name"
    case .uncovered: "uncovered"
    }
  }
}
