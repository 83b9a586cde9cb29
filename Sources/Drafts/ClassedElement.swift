package import SourceText

/// An HTML element with a class that holds other elements: `<blockquote class="twitter-tweet">`.
package struct ClassedElement: Hashable, Sendable {
  /// From the name in its start tag to the name in its end tag, in the original file.
  package let range: ByteRange
  /// The value of its `class` attribute as it is written.
  package let classes: String

  /// Whether one of its classes is among some names.
  func has(anyOf names: [String]) -> Bool {
    classes.split(whereSeparator: \.isWhitespace).contains { name in names.contains { $0 == name } }
  }

  /// The same, its range of the decoded source made one of the file.
  func inFile(_ map: DecodingMap) -> Self {
    let range = ByteRange(map.fileOffset(ofDecoded: range.start), map.fileOffset(ofDecoded: range.end))
    return Self(range: range, classes: classes)
  }
}
