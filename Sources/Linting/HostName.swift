/// A host name ready to be compared with those of links.
struct HostName: Sendable {
  /// UTF-8, in lower case.
  let bytes: [UInt8]

  init(_ name: String) {
    bytes = Array(name.lowercased().utf8)
  }
}
