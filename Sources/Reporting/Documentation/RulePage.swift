package import Rules
import SourceText

/// The page of one rule in `docs/rules` (Markdown): what `explain` says, in every language that the tool speaks.
package enum RulePage {
  /// Where the page stands, from `docs/rules`.
  package static func path(of rule: RuleDeclaration) -> String {
    "\(rule.id).md"
  }

  /// The page; `rule` must have been loaded with its examples.
  package static func text(of rule: RuleDeclaration) -> String {
    var lines = ["<!-- Written by `make docs`. Do not edit. -->", "", "# \(rule.id)", ""]
    for language in Language.allCases {
      lines += section(of: rule, in: language)
    }
    lines += examples(of: rule)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(of rule: RuleDeclaration, in language: Language) -> [String] {
    let words = ReportText(language: language)
    let facts = [
      "\(words.severity): \(words.name(of: rule.severity))", "\(words.category): \(words.name(of: rule.category))",
      "\(words.confidence): \(words.confidence(rule.confidence))",
    ]
    let parts = [
      (words.why, rule.why[language]), (words.better, rule.instead[language]),
      (words.law, rule.law.joined(separator: "; ")),
    ]
    var lines = ["## \(MarkdownText.escaped(rule.title[language]))", "", facts.joined(separator: " · "), ""]
    lines += [MarkdownText.escaped(rule.message[language]), ""]
    for (label, text) in parts where !text.isEmpty {
      lines += ["**\(label):** \(MarkdownText.escaped(text))", ""]
    }
    return lines
  }

  private static func examples(of rule: RuleDeclaration) -> [String] {
    func list(_ heading: String, _ examples: [Example]) -> [String] {
      examples.isEmpty
        ? [] : ["## \(heading)", ""] + examples.map { "- \(MarkdownText.escaped($0.text))" } + [""]
    }
    let lines = list("Das wird gemeldet / Reported", rule.bad) + list("Das ist in Ordnung / Fine", rule.good)
    return Array(lines.dropLast())
  }
}
