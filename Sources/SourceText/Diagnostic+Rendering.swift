extension Diagnostic {
  /// The diagnostic as it is printed: place and message, the line with a caret below, and the help. No line feed at
  /// the end.
  ///
  /// ```
  /// .lint-policy.yml:3:1: Fehler: Hier steht ein Tabulator als Einrückung.
  ///   	rules:
  ///   ^
  ///   Hilfe: Mit Leerzeichen einrücken, zwei für jede Stufe.
  /// ```
  package func rendered(in language: Language = .german) -> String {
    var lines = ["\(place): \(severity.label(in: language)): \(message)"]
    if let region, let sourceLine {
      let excerpt = SourceExcerpt(of: sourceLine, around: region)
      lines += ["  \(excerpt.text)", "  \(excerpt.carets)"]
    }
    if let help { lines.append("  \(language == .german ? "Hilfe" : "help"): \(help)") }
    return lines.joined(separator: "\n")
  }

  /// Path, line and column, as editors and terminals make a link of it.
  private var place: String {
    guard let region else { return path }
    return "\(path):\(region.start.line):\(region.start.column)"
  }
}

extension Severity {
  fileprivate func label(in language: Language) -> String {
    switch (self, language) {
    case (.note, .german): "Hinweis"
    case (.warning, .german): "Warnung"
    case (.error, .german): "Fehler"
    case (_, .english): rawValue
    }
  }
}
