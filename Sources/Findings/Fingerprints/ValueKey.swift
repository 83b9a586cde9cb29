package import Rules
import SourceText

/// The key of value digests: `DRAFTLINT_KEY`, or the content of `.draftlint-key` in the content repository.
package struct ValueKey: Sendable, CustomStringConvertible {
  private let bytes: [UInt8]

  /// Characters below which a text is too easily guessed.
  private static let shortest = 16

  /// Takes the key as it stands in the environment or the file, blanks and line ends around it aside; nil if it is
  /// shorter than 16 bytes.
  package init?(_ text: String) {
    let trimmed = text.split(whereSeparator: \.isWhitespace)
    guard trimmed.count == 1, let key = trimmed.first, key.utf8.count >= Self.shortest else { return nil }
    bytes = Array(key.utf8)
  }

  /// A new key of 256 random bits, as it is written to the file.
  package static func newText(using generator: inout some RandomNumberGenerator) -> String {
    Hexadecimal.text((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  /// The digest of a value in its normal form (as the authority register compares it). The kind goes in, so that one
  /// number read as two kinds gives two digests.
  package func digest(of normalizedValue: some Sequence<UInt8>, kind: EntityKind) -> ValueDigest {
    ValueDigest(HMAC.code(of: Array(kind.rawValue.utf8) + [0] + normalizedValue, key: bytes))
  }

  package var description: String { "key" }
}
