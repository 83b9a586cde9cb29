/// Where JSON or TOML stops being such.
package struct DataFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case syntax
    case tooDeep
    /// A key of TOML that is defined twice.
    case duplicateKey
  }

  package let reason: Reason
  /// The byte of the source.
  package let offset: Int
}
