import Findings
import Reporting
import Rules
import SourceText

extension RulesCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let loading = try RuleCommandLoading(rules: rules, language: language, in: environment)
    let words = ReportText(language: loading.language)
    let rows = loading.library.rules.map { rule in
      [rule.id.description, words.name(of: rule.severity), rule.category.rawValue, rule.title[loading.language]]
    }
    let german = ["Regel", "Stufe", "Kategorie", "Titel"]
    let english = ["Rule", "Level", "Category", "Title"]
    let heading = loading.language == .german ? german : english
    try environment.output.write(TextTable(heading: heading, rows: rows).text)
    return try loading.status(in: environment)
  }
}
