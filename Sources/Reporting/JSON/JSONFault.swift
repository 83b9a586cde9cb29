/// Why bytes are not JSON (RFC 8259), and where: the offset of the first byte that cannot be.
package struct JSONFault: Error, Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case unexpectedByte
    case unexpectedEnd
    case badNumber
    case badEscape
    case badText
    case repeatedName
    case tooDeep
  }

  package let kind: Kind
  /// In bytes, from 0.
  package let offset: Int

  package init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
