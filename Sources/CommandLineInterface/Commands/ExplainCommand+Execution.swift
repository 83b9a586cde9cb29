import Findings
import Rules
import SourceText

extension ExplainCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    guard !names.isEmpty else { throw UsageError.missingArgument(of: .explain) }
    let loading = try RuleCommandLoading(rules: rules, language: language, includesExamples: true, in: environment)
    let explanation = Explanation(language: loading.language, width: environment.output.width)
    let texts = try names.map { name in
      guard let text = Self.text(of: name, in: loading.library, explanation) else {
        let known = loading.library.rules.map(\.id.description) + loading.library.detectors.map(\.id)
        throw UsageError.nothingToExplain(ArgumentText.shown(name), known: known)
      }
      return text
    }
    try environment.output.write(texts.joined(separator: "\n"))
    return try loading.status(in: environment)
  }

  private static func text(of name: String, in library: RuleLibrary, _ explanation: Explanation) -> String? {
    if let rule = library.rules.first(where: { $0.id.description == name }) { return explanation.text(of: rule) }
    return library.detectors.first { $0.id == name }.map(explanation.text)
  }
}
