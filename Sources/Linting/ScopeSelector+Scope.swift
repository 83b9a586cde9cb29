import Drafts
import Rules

extension ScopeSelector {
  /// Whether a rule that is confined to this kind of text looks at a segment of that scope.
  func selects(_ scope: Scope) -> Bool {
    switch (name, scope) {
    case (.frontMatter, .frontMatter(let key)): argument == nil || argument == key
    case (.attribute, .attribute(let attribute)): argument == nil || argument == attribute
    case (.frontMatter, _), (.attribute, _): false
    default: name.rawValue == scope.description
    }
  }
}
