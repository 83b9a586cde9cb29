package import SourceText

/// The fields that stand before the text of a draft.
package struct FrontMatter: Hashable, Sendable {
  package enum Syntax: String, Sendable {
    /// Between lines of `---`.
    case yaml
    /// Between lines of `+++`.
    case toml
    /// A JSON object.
    case json
  }

  package let syntax: Syntax
  /// Bytes of the file, the delimiting lines included.
  package let range: ByteRange
  /// In the order of the file.
  package let fields: [FrontMatterField]

  /// The value of a top-level field.
  package subscript(key: String) -> FrontMatterValue? {
    fields.first { $0.key == key }?.value
  }
}
