import Rules

/// The eight groups of an IPv6 address, and what the registries keep them for.
struct IPv6Address {
  private(set) var groups: [Int] = []
  /// Whether one of the written groups holds a decimal digit: `de::` alone is a word with colons.
  private(set) var hasDigit = false

  /// Reads groups of up to four hexadecimal digits with colons between them, `::` once for the groups that are 0, and
  /// perhaps an IPv4 address for the last two.
  init?(_ rest: inout Rest) {
    var gap: Int?
    if rest.remaining.starts(with: "::".utf8) {
      _ = rest.take("::")
      gap = 0
    }
    while groups.count < 8, let next = rest.next, next.hexValue != nil {
      guard readGroup(&rest) else { return nil }
      guard groups.count < 8, rest.next == UInt8(ascii: ":"), Self.colonBelongs(rest) else { break }
      _ = rest.take(UInt8(ascii: ":"))
      if rest.take(UInt8(ascii: ":")) {
        guard gap == nil else { return nil }
        gap = groups.count
      }
    }
    guard gap == nil ? groups.count == 8 : groups.count <= 7 else { return nil }
    if let gap { groups.insert(contentsOf: Array(repeating: 0, count: 8 - groups.count), at: gap) }
  }

  /// A colon that no group and no second colon follows is punctuation.
  private static func colonBelongs(_ rest: Rest) -> Bool {
    guard let second = rest.remaining.dropFirst().first else { return false }
    return second == UInt8(ascii: ":") || second.hexValue != nil
  }

  private mutating func readGroup(_ rest: inout Rest) -> Bool {
    var ahead = rest
    if groups.count <= 6, let address = IPv4Address(&ahead) {
      rest = ahead
      groups.append(address.octets[0] << 8 | address.octets[1])
      groups.append(address.octets[2] << 8 | address.octets[3])
      hasDigit = true
      return true
    }
    let digits = rest.takeAll { $0.hexValue != nil }
    guard digits.count <= 4 else { return false }
    hasDigit = hasDigit || digits.contains(where: \.isDigit)
    groups.append(digits.reduce(0) { $0 << 4 | ($1.hexValue ?? 0) })
    return true
  }

  /// RFC 3849 and RFC 9637.
  var isDocumentation: Bool {
    groups[0] == 0x2001 && groups[1] == 0x0DB8 || groups[0] == 0x3FFF && groups[1] < 0x1000
  }

  var isUnspecified: Bool { groups.allSatisfy { $0 == 0 } }

  /// RFC 4193 (unique local), RFC 4291 (loopback, link-local, multicast).
  var valueClass: ValueClass {
    switch groups[0] {
    case 0xFC00...0xFDFF: .privateNetwork
    case 0xFE80...0xFEBF, 0xFF00...0xFFFF: .specialNetwork
    case 0 where groups.dropLast().allSatisfy { $0 == 0 } && groups[7] <= 1: .specialNetwork
    default: .publicNetwork
    }
  }
}
