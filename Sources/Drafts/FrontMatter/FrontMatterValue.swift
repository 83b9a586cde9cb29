package import SourceText

/// A value of the front matter, and where it stands.
package struct FrontMatterValue: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Text; in YAML every scalar is text (`no` is the word *no*).
    case text(String)
    /// A number or date of TOML, a number of JSON, as it is written.
    case literal(String)
    case boolean(Bool)
    /// Nothing: `null` of JSON, an empty value of YAML.
    case null
    case list([FrontMatterValue])
    case table([FrontMatterField])
  }

  package let content: Content
  /// Bytes of the file.
  package let range: ByteRange

  /// The scalar as text; nil for a list, a table or nothing.
  package var text: String? {
    switch content {
    case .text(let text), .literal(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .null, .list, .table: nil
    }
  }

  /// The elements of a list, or the value itself as the only element; none for nothing.
  package var elements: [FrontMatterValue] {
    switch content {
    case .list(let elements): elements
    case .null: []
    default: [self]
    }
  }

  /// The value of a table's field.
  package subscript(key: String) -> FrontMatterValue? {
    guard case .table(let fields) = content else { return nil }
    return fields.first { $0.key == key }?.value
  }
}
