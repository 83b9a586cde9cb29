import Drafts

extension Scope {
  /// Whether a reader of the published post reads it; wording rules look at nothing else.
  var isReadable: Bool {
    switch self {
    case .prose, .heading, .listItem, .tableCell, .quote, .linkText, .altText, .title, .frontMatter: true
    case .attribute(let name): ["alt", "title", "aria-label", "placeholder"].contains(name)
    case .linkTarget, .code, .comment, .fileName, .uncovered: false
    }
  }
}
