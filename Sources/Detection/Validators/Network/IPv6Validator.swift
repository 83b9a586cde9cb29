/// An IPv6 address, with its zone (`%eth0`) and the length of its prefix (`/64`) where they follow.
///
/// Source: RFC 4291, RFC 4007, RFC 5952; RFC 3849 and RFC 9637 for the blocks that are kept for documentation, which are
/// reserved. Without a decimal digit (`::`, `de::ad`) it is `unknown`.
struct IPv6Validator: Validator {
  func validate(_ candidate: Span<UInt8>) -> Verdict {
    var rest = Rest(candidate)
    guard let address = IPv6Address(&rest) else { return .invalid(Verdict.Note.structure) }
    let end = Self.takeZoneAndPrefix(&rest)
    if end == rest.offset, Self.goesOn(rest) { return .invalid(Verdict.Note.structure) }
    let isClear = address.hasDigit && !address.isUnspecified
    return Verdict(
      isClear ? .valid : .unknown, note: isClear ? nil : "no-digit", isReserved: address.isDocumentation,
      length: end == candidate.count ? nil : end, valueClass: address.valueClass)
  }

  /// A letter, a digit, a third colon, or the full stop of an IPv4 address that was none.
  private static func goesOn(_ rest: Rest) -> Bool {
    guard let next = rest.next else { return false }
    let second = rest.remaining.dropFirst().first
    return next.isLetterOrDigit || next == UInt8(ascii: ":") || next == UInt8(ascii: ".") && second?.isDigit ?? false
  }

  private static func takeZoneAndPrefix(_ rest: inout Rest) -> Int {
    var end = rest.offset
    if rest.take(UInt8(ascii: "%")) {
      guard !rest.takeAll(where: \.isLetterOrDigit).isEmpty else { return end }
      end = rest.offset
    }
    if rest.take(UInt8(ascii: "/")), let prefix = rest.takeAll(where: \.isDigit).number, prefix <= 128 {
      end = rest.offset
    }
    return end
  }
}
