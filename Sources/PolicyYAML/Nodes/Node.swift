package import SourceText

/// A value of a YAML text: a scalar, a sequence or a mapping, with the place where it stands.
package struct Node: Sendable {
  package enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping(Mapping)
  }

  private let place: PackedRange
  package let content: Content

  package init(range: ByteRange, content: Content) {
    place = PackedRange(range)
    self.content = content
  }

  init(_ scalar: Scalar) {
    self.init(range: scalar.range, content: .scalar(scalar))
  }

  /// Bytes of the file from the first character of the value to its last: quotation marks, brackets and the header of a
  /// block scalar included, comments around it not. The ranges of children lie inside.
  package var range: ByteRange { place.range }

  package var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  package var sequence: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  package var mapping: Mapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }

  /// Whether nothing was written where a value could stand.
  package var isEmpty: Bool { scalar?.isEmpty ?? false }
}
