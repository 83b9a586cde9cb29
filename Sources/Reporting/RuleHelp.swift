package import Rules
import SourceText

/// What a report says about a rule: the same text that `explain` is made of, without the examples.
package struct RuleHelp {
  private let parts: [(label: String?, text: String)]
  private let command: String
  private let more: String

  package init(_ rule: RuleDeclaration, words: ReportText) {
    let language = words.language
    parts = [
      (nil, rule.message[language]), (words.why, rule.why[language]), (words.better, rule.instead[language]),
      (words.law, rule.law.joined(separator: "; ")),
    ].filter { !$0.1.isEmpty }
    command = words.explain(rule.id)
    more = words.more
  }

  package var text: String {
    let lines = parts.map { part in
      part.label.map { "\($0): \(Self.line(part.text))" } ?? Self.line(part.text)
    }
    return (lines + ["\(more): \(command)"]).joined(separator: "\n")
  }

  /// Without HTML, which SARIF forbids in Markdown.
  package var markdown: String {
    let lines = parts.map { part in
      let text = MarkdownText.escaped(part.text)
      return part.label.map { "**\($0):** \(text)" } ?? text
    }
    return (lines + ["**\(more):** `\(command)`"]).joined(separator: "\n\n")
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
