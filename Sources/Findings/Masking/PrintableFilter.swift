/// Takes from text what could steer the program that shows it: a terminal (escape sequences), an editor (bidirectional
/// controls that reorder a line) or a CI runner (`##vso[…]`, `##[…]` anywhere in a line of its log).
///
/// Code points go in one by one and in order.
package struct PrintableFilter: Sendable {
  /// How much of the start of a runner's command has gone by.
  private enum CommandStart {
    case none
    case oneSign
    case twoSigns
  }

  private var command = CommandStart.none
  private var isAfterReturn = false

  package init() {}

  /// What to print for `scalar`; nil: nothing. Line ends become one blank, tabs stay, controls become U+FFFD.
  package mutating func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let afterReturn = isAfterReturn
    isAfterReturn = scalar == "\r"
    if scalar.value < 0x80 { return replacementForASCII(scalar, afterReturn: afterReturn) }
    command = .none
    if scalar.isControl { return scalar.isBlank ? " " : "\u{FFFD}" }
    switch scalar.properties.generalCategory {
    case .lineSeparator, .paragraphSeparator: return " "
    case .format: return Self.replacementForFormat(scalar)
    default: return scalar
    }
  }

  /// A text that may be printed on one line.
  package static func printable(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "#") }) { return text }
    var filter = PrintableFilter()
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replacement = filter.replacement(for: scalar) { result.append(replacement) }
    }
    return String(result)
  }

  private mutating func replacementForASCII(_ scalar: Unicode.Scalar, afterReturn: Bool) -> Unicode.Scalar? {
    let opensCommand = command == .twoSigns && scalar == "["
    advanceCommand(scalar)
    switch scalar {
    case "\t": return scalar
    case "\n": return afterReturn ? nil : " "
    case "\r", "\u{B}", "\u{C}": return " "
    case "\0"..<" ", "\u{7F}": return "\u{FFFD}"
    default: return opensCommand ? "\u{FFFD}" : scalar
    }
  }

  private mutating func advanceCommand(_ scalar: Unicode.Scalar) {
    switch (scalar, command) {
    case ("#", .none): command = .oneSign
    case ("#", _): command = .twoSigns
    case ("a"..."z", .twoSigns), ("A"..."Z", .twoSigns): break
    default: command = .none
    }
  }

  /// Joiners stay, since emoji and some scripts need them; what reorders becomes visible; the rest is invisible anyway.
  private static func replacementForFormat(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x200C, 0x200D: scalar
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}
