/// A kind of text that a rule is confined to, written `list-item` or `front-matter(title)`.
package struct ScopeSelector: Hashable, Sendable {
  package let name: ScopeName
  /// The key path of the front matter or the name of the attribute; nil: any.
  package let argument: String?

  package init(name: ScopeName, argument: String? = nil) {
    self.name = name
    self.argument = argument
  }
}
