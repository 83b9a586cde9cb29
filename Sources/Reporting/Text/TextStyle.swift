import SourceText

/// Colours and links of a terminal; plain text where they were not asked for.
struct TextStyle {
  /// ANSI "select graphic rendition" parameters.
  enum Paint: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case green = "1;32"
  }

  let usesColor: Bool
  let usesLinks: Bool

  func paint(_ text: String, _ paint: Paint) -> String {
    usesColor ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }

  func paint(_ text: String, as severity: Severity) -> String {
    paint(text, Self.paint(of: severity))
  }

  /// The text as a link (OSC 8) where there is an address and links were asked for.
  func link(_ text: String, to address: String?) -> String {
    guard usesLinks, let address else { return text }
    return "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  private static func paint(of severity: Severity) -> Paint {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }
}
