package import SourceText

/// A word that means something to a network.
package struct Token: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// `#Wiesendorf`.
    case hashtag
    /// `@max`, `@max@social.example`.
    case handle
  }

  package let kind: Kind
  /// Bytes of ``Draft/text``, with the sign.
  package let range: ByteRange
}
