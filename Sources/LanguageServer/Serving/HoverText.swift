import Findings
import Reporting
import Rules
import SourceText

/// What a client shows where the pointer rests on findings: what was seen, masked, and the text of each rule.
struct HoverText {
  let language: Language
  let isMarkdown: Bool

  /// Findings of rules that are not in the table are left out.
  func text(of findings: [Finding], rules: [RuleID: RuleDeclaration]) -> String {
    findings.compactMap { finding in rules[finding.ruleID].map { text(of: finding, rule: $0) } }
      .joined(separator: isMarkdown ? "\n\n---\n\n" : "\n\n")
  }

  private func text(of finding: Finding, rule: RuleDeclaration) -> String {
    let words = ReportText(language: language)
    let help = RuleHelp(rule, words: words)
    let title = rule.title[language]
    let sureness = "\(words.confidence): \(words.confidence(finding.confidence))"
    guard isMarkdown else { return [title, seen(finding, words), sureness, help.text].joined(separator: "\n") }
    return ["**\(MarkdownText.escaped(title))**", MarkdownText.escaped(seen(finding, words)), sureness, help.markdown]
      .joined(separator: "\n\n")
  }

  /// The kind of what was seen and its masked form; of a wording the severity alone, since it says itself.
  private func seen(_ finding: Finding, _ words: ReportText) -> String {
    let severity = "\(words.severity): \(words.name(of: finding.severity))"
    guard let entity = finding.entity else { return severity }
    return "\(severity) · \(words.name(of: entity)): \(finding.excerpt)"
  }
}
