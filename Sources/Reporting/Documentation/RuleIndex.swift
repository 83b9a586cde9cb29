package import Rules
import SourceText

/// The index of `docs/rules` (Markdown): all rules by category, and by the law that they cite.
package enum RuleIndex {
  package static let path = "README.md"

  package static func text(of rules: [RuleDeclaration]) -> String {
    var lines = [
      "<!-- Written by `make docs`. Do not edit. -->", "", "# Regeln / Rules", "",
      "\(rules.count) Regeln. `draftlint explain REGEL` zeigt dieselben Texte im Terminal.", "",
      "## Nach Bereich / By category", "",
    ]
    for category in Category.allCases {
      lines += table(of: rules.filter { $0.category == category }, under: category)
    }
    lines += ["## Nach Gesetz / By law", ""] + byLaw(rules)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(of rules: [RuleDeclaration], under category: Category) -> [String] {
    guard !rules.isEmpty else { return [] }
    let words = ReportText(language: .german)
    let rows = rules.map { rule in
      let title = MarkdownText.escaped(rule.title[.german])
      return "| \(link(to: rule)) | \(words.name(of: rule.severity)) | \(title) |"
    }
    return ["### \(words.name(of: category))", "", "| Regel | Stufe | Titel |", "|---|---|---|"] + rows + [""]
  }

  private static func byLaw(_ rules: [RuleDeclaration]) -> [String] {
    let citations = Set(rules.flatMap(\.law)).sorted()
    return citations.map { citation in
      let links = rules.filter { $0.law.contains(citation) }.map(link)
      return "- \(MarkdownText.escaped(citation)): \(links.joined(separator: ", "))"
    }
  }

  private static func link(to rule: RuleDeclaration) -> String {
    "[\(rule.id)](\(RulePage.path(of: rule)))"
  }
}
