import Rules

/// The four octets of an IPv4 address, and what the registries keep them for.
struct IPv4Address {
  let octets: [Int]

  /// Reads four numbers up to 255, without leading zeros, with full stops between them.
  init?(_ rest: inout Rest) {
    var octets: [Int] = []
    for place in 0..<4 {
      if place > 0, !rest.take(UInt8(ascii: ".")) { return nil }
      let digits = rest.takeAll(where: \.isDigit)
      guard let number = digits.number, number <= 255, digits.count == 1 || digits.first != UInt8(ascii: "0") else {
        return nil
      }
      octets.append(number)
    }
    self.octets = octets
  }

  /// RFC 5737: the three blocks for documentation.
  var isDocumentation: Bool {
    [[192, 0, 2], [198, 51, 100], [203, 0, 113]].contains(Array(octets.prefix(3)))
  }

  /// RFC 1918 and RFC 6598; loopback, link-local, multicast, broadcast and the like by RFC 6890.
  var valueClass: ValueClass {
    switch (octets[0], octets[1]) {
    case (10, _), (172, 16...31), (192, 168), (100, 64...127): .privateNetwork
    case (0, _), (127, _), (169, 254), (224..., _): .specialNetwork
    default: .publicNetwork
    }
  }

  /// `10.4.1.2` is a version or a section as often as an address: no number is larger than a day of the month.
  var looksLikeVersion: Bool {
    octets.allSatisfy { $0 <= 31 }
  }
}
