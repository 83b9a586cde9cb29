import SourceText

/// Diagnostics as a terminal would show them.
enum Rendering {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined(separator: "\n")
  }

  private static func text(_ diagnostic: Diagnostic) -> String {
    var lines: [String] = []
    let place = diagnostic.region.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    lines.append("\(diagnostic.path)\(place): \(diagnostic.severity.rawValue): \(diagnostic.message)")
    if let region = diagnostic.region, let line = diagnostic.sourceLine {
      let isOneLine = region.start.line == region.end.line
      let width = isOneLine ? max(1, region.end.column - region.start.column) : 1
      lines.append("  | \(line)")
      lines.append(
        "  | " + String(repeating: " ", count: region.start.column - 1) + String(repeating: "^", count: width))
    }
    if let help = diagnostic.help { lines.append("  = \(help)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
