import Findings
import Rules
import SourceText

/// Draws a fault of a policy or rule file: the sentence, the place, the line with a caret, the help.
struct DiagnosticPrinter {
  let language: Language

  func text(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.region.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    var lines = ["\(name(of: diagnostic.severity)): \(PrintableFilter.printable(diagnostic.message))"]
    if !diagnostic.path.isEmpty { lines.append("  --> \(PrintableFilter.printable(diagnostic.path))\(place)") }
    if let region = diagnostic.region, let source = diagnostic.sourceLine { lines += excerpt(source, region) }
    if let help = diagnostic.help {
      lines.append("  \(language == .german ? "Hilfe" : "Help"): \(PrintableFilter.printable(help))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func excerpt(_ source: String, _ region: Region) -> [String] {
    let number = String(region.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let marked = MarkedSourceLine(source, region)
    return [" \(gutter) |", " \(number) | \(marked.text)", " \(gutter) | \(marked.carets)"]
  }

  private func name(of severity: Severity) -> String {
    switch severity {
    case .error: language == .german ? "Fehler" : "Error"
    case .warning: language == .german ? "Warnung" : "Warning"
    case .note: language == .german ? "Hinweis" : "Note"
    }
  }
}
