package import Rules
import SourceText

/// A value as it is compared with others, of the authority register or of an earlier run: without the accidents of
/// writing.
package struct NormalizedValue: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Takes a value in UTF-8, as it stands in the matching text or in the policy.
  package init(_ value: some Collection<UInt8>, kind: EntityKind) {
    bytes =
      switch kind {
      case .phoneNumber: Self.phone(value)
      case .handle: FoldedText.folded(value.filter { $0 != UInt8(ascii: "@") && $0 != UInt8(ascii: " ") })
      case .emailAddress, .postalAddress, .street, .url: FoldedText.folded(value.filter { $0 != UInt8(ascii: ",") })
      default: FoldedText.folded(Self.lettersAndDigits(value))
      }
  }

  /// Digits with the country code in front; a number without one is German (E.164).
  private static func phone(_ value: some Collection<UInt8>) -> [UInt8] {
    let digits = value.filter(isDigit)
    let zero = UInt8(ascii: "0")
    let isInternational = value.first { $0 == UInt8(ascii: "+") || isDigit($0) } == UInt8(ascii: "+")
    if isInternational { return withoutTrunkZero(digits) }
    if digits.starts(with: [zero, zero]) { return withoutTrunkZero(Array(digits.dropFirst(2))) }
    return digits.first == zero ? Array("49".utf8) + digits.dropFirst() : Array(digits)
  }

  /// `+49 (0)30 …` is written with a zero that is not dialled.
  private static func withoutTrunkZero(_ digits: [UInt8]) -> [UInt8] {
    let country = Array("49".utf8)
    guard digits.starts(with: country), digits.count > 2, digits[2] == UInt8(ascii: "0") else { return digits }
    return country + digits.dropFirst(3)
  }

  /// Without the signs between groups, dashes (U+2010 to U+2015, as in `B–ZZ 4711`) among them.
  private static func lettersAndDigits(_ value: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in value where isLetterOrDigit(byte) {
      result.append(byte)
      let last = result.suffix(3)
      if last.starts(with: [0xE2, 0x80]), (0x90...0x95).contains(byte) { result.removeLast(3) }
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
