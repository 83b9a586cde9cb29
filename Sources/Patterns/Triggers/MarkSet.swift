/// A set of ASCII punctuation marks, such as `@` and `/`.
///
/// Like the literals, marks are folded (bit 0x20 is set): `[` and `{` count as one, and so do `@` and the backtick. A
/// set of the marks of a text is thus a superset, which is all that a necessary condition needs.
package struct MarkSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The set of one mark; empty where the byte is none.
  package init(_ byte: UInt8) {
    rawValue = Self.index(of: byte).map { 1 << UInt32($0) } ?? 0
  }

  /// The marks that are no part of ordinary prose.
  static let rare: MarkSet = "#$%&*+<=>@{|}~_".utf8.reduce(into: []) { $0.formUnion(MarkSet($1)) }

  /// A number below 27 for each mark, nil for other bytes.
  static func index(of byte: UInt8) -> Int? {
    let folded = byte | 0x20
    return switch folded {
    case 0x21...0x2F: Int(folded) - 0x21
    case 0x3A...0x3F: Int(folded) - 0x3A + 15
    case 0x60: 21
    case 0x7B...0x7F: Int(folded) - 0x7B + 22
    default: nil
    }
  }

  /// The marks, one of each that count as one, in the order of their numbers.
  var marks: [Character] {
    "!\"#$%&'()*+,-./:;<=>?@{|}~_".enumerated().filter { rawValue >> UInt32($0.offset) & 1 == 1 }.map(\.element)
  }
}
