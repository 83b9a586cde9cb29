package import SourceText

/// A value of JSON or TOML, by ranges; nothing is decoded before it is asked for.
package struct DataValue: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(DataText)
    /// A number, or a date of TOML: what its range holds.
    case literal
    case boolean(Bool)
    case null
    case list([DataValue])
    case table([DataMember])
  }

  package let content: Content
  /// Bytes of the source, quotes and brackets included.
  package let range: ByteRange

  /// The value of a table's key; of a key that stands twice the last, as JSON readers agree.
  package func member(_ key: String, in bytes: [UInt8]) -> DataValue? {
    guard case .table(let members) = content else { return nil }
    return members.last { $0.key.string(in: bytes) == key }?.value
  }

  /// The text of a string value; nil for any other.
  package func string(in bytes: [UInt8]) -> String? {
    guard case .text(let text) = content else { return nil }
    return text.string(in: bytes)
  }
}
