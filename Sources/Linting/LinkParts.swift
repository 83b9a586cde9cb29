import SourceText

/// The host and the query parameters of a URL as it stands in a draft.
///
/// Only what rules ask for: no percent-decoding, no resolution. The host is compared in lower case.
struct LinkParts {
  /// UTF-8.
  private let host: [UInt8]
  private let parameters: [ArraySlice<UInt8>]

  init(_ text: [UInt8], in range: ByteRange) {
    let url = text[range.indices]
    let authority = Self.afterScheme(url).prefix { !Self.endsAuthority($0) }
    let hostAndPort = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    host = Self.lowercased(hostAndPort.prefix { $0 != UInt8(ascii: ":") })
    let beforeFragment = url.prefix { $0 != UInt8(ascii: "#") }
    let query = beforeFragment.drop { $0 != UInt8(ascii: "?") }.dropFirst()
    parameters =
      query.isEmpty
      ? []
      : query.split { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ";") }
        .map { $0.prefix { $0 != UInt8(ascii: "=") } }
  }

  /// Whether the host is `name` (in lower case) or one of its subdomains.
  func isHost(_ name: HostName) -> Bool {
    let rest = host.count - name.bytes.count
    guard rest == 0 || rest > 0 && host[rest - 1] == UInt8(ascii: ".") else { return false }
    return host[rest...].elementsEqual(name.bytes)
  }

  /// Whether there is a parameter of this name; a trailing `*` stands for any ending.
  func hasParameter(_ name: String) -> Bool {
    guard !parameters.isEmpty else { return false }
    let stem = name.utf8.dropLast()
    return name.utf8.last == UInt8(ascii: "*")
      ? parameters.contains { $0.starts(with: stem) } : parameters.contains { $0.elementsEqual(name.utf8) }
  }

  /// What follows `scheme://` or `//`; empty for a relative link, which has no host.
  private static func afterScheme(_ url: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if url.starts(with: "//".utf8) { return url.dropFirst(2) }
    guard let colon = url.firstIndex(of: UInt8(ascii: ":")), url[colon...].starts(with: "://".utf8) else { return [] }
    return url[colon...].dropFirst(3)
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// Of Unicode where there is anything but ASCII.
  private static func lowercased(_ host: ArraySlice<UInt8>) -> [UInt8] {
    guard host.allSatisfy({ $0 < 0x80 }) else { return HostName(String(decoding: host, as: UTF8.self)).bytes }
    return host.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
  }
}
