package import SourceText

/// A key of the front matter with its value.
package struct FrontMatterField: Hashable, Sendable {
  package let key: String
  /// Bytes of the file.
  package let keyRange: ByteRange
  package let value: FrontMatterValue
}
