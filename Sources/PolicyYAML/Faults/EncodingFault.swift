/// Bytes that no text of this language has.
package enum EncodingFault: Hashable, Sendable {
  /// The file as a whole is UTF-16.
  case notUTF8
  /// A byte that is no part of UTF-8.
  case invalidByte
  /// A control character (NUL among them), or a code point that is none.
  case controlCharacter
  /// A byte order mark elsewhere than at the start of the file.
  case byteOrderMark
}
