/// A list of `rules/lists` or `rules/gazetteers`: one entry a line, `#` starts a comment, sorted by bytes.
///
/// The bytes are those of the binary itself or of a loaded folder; nothing is built at start. A look-up is a binary
/// search over the lines.
package struct WordList: Sendable {
  private let resource: ResourceBytes

  /// Wraps bytes that live, unchanged, as long as the process.
  package init(embedded bytes: UnsafeRawBufferPointer) {
    resource = ResourceBytes(embedded: bytes)
  }

  package init(loaded bytes: [UInt8]) {
    resource = ResourceBytes(loaded: bytes)
  }

  /// Hands over the bytes of the whole list, comments included.
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    resource.withBytes(body)
  }

  /// The entries in order, without comments and blank lines.
  package var entries: [String] {
    withBytes { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
        let text = String(decoding: line, as: UTF8.self)
        return text.isEmpty || text.hasPrefix("#") ? nil : text
      }
    }
  }
}
