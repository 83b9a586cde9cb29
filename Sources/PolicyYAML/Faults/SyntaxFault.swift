package import SourceText

/// What is wrong at one place of a YAML text. It holds no text of the file.
package struct SyntaxFault: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Right in YAML 1.2, but not part of the language read here.
    case outsideSubset(UnsupportedFeature)
    case encoding(EncodingFault)
    case structure(StructureFault)
    case flow(FlowFault)
    case scalar(ScalarFault)
    case limit(LimitFault)
  }

  package let kind: Kind
  /// Bytes of the file; may be empty.
  package let range: ByteRange

  package init(_ kind: Kind, at range: ByteRange) {
    self.kind = kind
    self.range = range
  }
}
