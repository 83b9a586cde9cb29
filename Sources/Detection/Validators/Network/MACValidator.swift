/// A MAC address: six octets with colons or hyphens between them, or three groups of four digits with full stops.
///
/// Source: IEEE 802, EUI-48. The broadcast address and all zeros name no device and are `invalid`. Reserved: the blocks
/// for documentation of RFC 9542 (00-00-5E-00-53, 01-00-5E-90-10).
struct MACValidator: Validator {
  func validate(_ candidate: Span<UInt8>) -> Verdict {
    guard let octets = Self.octets(candidate.indices.map { candidate[$0] }) else {
      return .invalid(Verdict.Note.structure)
    }
    guard octets.contains(where: { $0 != 0 }), octets.contains(where: { $0 != 0xFF }) else {
      return .invalid("no-device")
    }
    let isDocumentation =
      octets.starts(with: [0, 0, 0x5E, 0, 0x53]) || octets.starts(with: [1, 0, 0x5E, 0x90, 0x10])
    return Verdict(.valid, isReserved: isDocumentation)
  }

  private static func octets(_ bytes: [UInt8]) -> [Int]? {
    let separators: [(byte: UInt8, groups: Int, digits: Int)] = [
      (UInt8(ascii: ":"), 6, 2), (UInt8(ascii: "-"), 6, 2), (UInt8(ascii: "."), 3, 4),
    ]
    for form in separators where bytes.contains(form.byte) {
      let groups = bytes.split(separator: form.byte, omittingEmptySubsequences: false)
      let digits = bytes.filter { $0 != form.byte }.compactMap(\.hexValue)
      guard groups.count == form.groups, groups.allSatisfy({ $0.count == form.digits }), digits.count == 12 else {
        return nil
      }
      return stride(from: 0, to: 12, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
    return nil
  }
}
