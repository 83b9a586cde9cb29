/// The name of a rule, `pack/name`: lower-case letters, digits and hyphens; it reads as "allow …".
package struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  /// Makes an id; nil if `text` is not of the form `pack/name`.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isName) else { return nil }
    description = text
  }

  /// Takes an id that was checked when it was written down.
  init(written text: String) {
    description = text
  }

  package var pack: Substring { Substring(description.utf8.prefix { $0 != UInt8(ascii: "/") }) }

  package static func < (left: RuleID, right: RuleID) -> Bool {
    left.description < right.description
  }

  private static func isName(_ bytes: Substring.UTF8View) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first != UInt8(ascii: "-"), last != UInt8(ascii: "-") else {
      return false
    }
    return bytes.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
  }
}
