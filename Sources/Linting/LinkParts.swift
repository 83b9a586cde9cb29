import SourceText

/// The host and the query parameters of a URL as it stands in a draft.
///
/// Only what rules ask for: no percent-decoding, no resolution. The host is compared in lower case.
struct LinkParts {
  private let host: String
  private let parameters: [String]

  init(_ text: [UInt8], in range: ByteRange) {
    let url = String(decoding: text[range.indices], as: UTF8.self)
    let afterScheme = Self.afterScheme(url)
    let authority = afterScheme.prefix { !"/?#".contains($0) }
    let hostAndPort = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    host = String(hostAndPort.prefix { $0 != ":" }).lowercased()
    let beforeFragment = url.prefix { $0 != "#" }
    let query = beforeFragment.drop { $0 != "?" }.dropFirst()
    parameters = query.split { $0 == "&" || $0 == ";" }.map { pair in String(pair.prefix { $0 != "=" }) }
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

  /// What follows `scheme://` or `//`; empty for a relative link, which has no host.
  private static func afterScheme(_ url: String) -> Substring {
    if url.hasPrefix("//") { return url.dropFirst(2) }
    guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return "" }
    return url[colon...].dropFirst(3)
  }
}
