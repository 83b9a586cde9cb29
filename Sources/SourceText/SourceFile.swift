/// A file as it was read: its path and its original bytes, never changed.
package final class SourceFile: Sendable {
  /// As the user knows it: relative to the working directory where it lies below it, `/` as separator.
  package let path: String
  /// The bytes of the file, a byte order mark included.
  package let bytes: [UInt8]
  package let encoding: TextEncoding
  /// Bytes of the byte order mark at the start: 0, 2 or 3.
  package let markLength: Int

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    (encoding, markLength) = TextEncoding.detect(in: bytes)
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The part of the path after the last `/`.
  package var name: Substring {
    path.split(separator: "/", omittingEmptySubsequences: true).last ?? Substring(path)
  }
}
