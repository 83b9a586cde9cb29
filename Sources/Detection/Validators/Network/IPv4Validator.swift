/// An IPv4 address, with the length of its prefix (`/24`) where that follows.
///
/// Source: RFC 791, RFC 4632; RFC 5737 for the blocks that are kept for documentation, which are reserved.
struct IPv4Validator: Validator {
  func validate(_ candidate: Span<UInt8>) -> Verdict {
    var rest = Rest(candidate)
    guard let address = IPv4Address(&rest) else { return .invalid(Verdict.Note.structure) }
    var end = rest.offset
    var hasPrefix = false
    if rest.take(UInt8(ascii: "/")), let prefix = rest.takeAll(where: \.isDigit).number, prefix <= 32 {
      end = rest.offset
      hasPrefix = true
    }
    guard Self.canFollow(rest) else { return .invalid("more-numbers") }
    let isUnclear = address.looksLikeVersion && !hasPrefix
    return Verdict(
      isUnclear ? .unknown : .valid, note: isUnclear ? "version-like" : nil, isReserved: address.isDocumentation,
      length: end == candidate.count ? nil : end, valueClass: address.valueClass)
  }

  /// A fifth number or a letter makes it something else.
  private static func canFollow(_ rest: Rest) -> Bool {
    guard let next = rest.next else { return true }
    if next == UInt8(ascii: "."), let second = rest.remaining.dropFirst().first { return !second.isDigit }
    return !next.isLetterOrDigit
  }
}
