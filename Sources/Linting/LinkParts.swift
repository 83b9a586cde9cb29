import SourceText

/// The host and the query parameters of a URL as it stands in a draft.
///
/// Only what rules ask for: no percent-decoding, no resolution. The host is compared in lower case.
struct LinkParts {
  private let host: String
  private let parameters: [String]

  init(_ text: [UInt8], in range: ByteRange) {
    let url = text[range.indices]
    let authority = Self.afterScheme(url).prefix { !Self.authorityEnds.contains($0) }
    let hostAndPort = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    host = String(decoding: hostAndPort.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
    let beforeFragment = url.prefix { $0 != UInt8(ascii: "#") }
    let query = beforeFragment.drop { $0 != UInt8(ascii: "?") }.dropFirst()
    let pairs = query.split { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ";") }
    parameters = pairs.map { pair in String(decoding: pair.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self) }
  }

  /// Whether the host is `name` or one of its subdomains.
  func isHost(_ name: String) -> Bool {
    let name = name.lowercased()
    return host == name || host.hasSuffix("." + name)
  }

  /// Whether there is a parameter of this name; a trailing `*` stands for any ending.
  func hasParameter(_ name: String) -> Bool {
    name.hasSuffix("*") ? parameters.contains { $0.hasPrefix(name.dropLast()) } : parameters.contains(name)
  }

  private static let authorityEnds = Array("/?#".utf8)

  /// What follows `scheme://` or `//`; empty for a relative link, which has no host.
  private static func afterScheme(_ url: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if url.starts(with: "//".utf8) { return url.dropFirst(2) }
    guard let colon = url.firstIndex(of: UInt8(ascii: ":")), url[colon...].starts(with: "://".utf8) else { return [] }
    return url[colon...].dropFirst(3)
  }
}
