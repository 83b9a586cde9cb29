import Findings
import Linting
import Rules
import SourceText
import Workspace

extension TestCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let language: Language = try OptionReader.choice(messages.language, .language) ?? .german
    let loading = try RuleCommandLoading(
      rules: folder.map(ArgumentText.path), language: language, includesExamples: true, in: environment)
    let runner = try ExampleRunner(library: loading.library, usesDisguises: true)
    let all = runner.failures()
    let failures = messages.verbose ? all : Self.withoutEchoes(all)
    let text = ExampleFailureText(language: language, sources: loading.loaded.sources, failures: failures)
    try environment.output.write(failures.map(text.text).joined())
    if !messages.quiet {
      try environment.output.write(Self.summary(runner.exampleCount, failures.count, language))
    }
    let status = try loading.status(in: environment)
    return status == .clean && !failures.isEmpty ? .findings : status
  }

  /// An example that fails as it is written fails in every disguise too; that need not be said again.
  private static func withoutEchoes(_ failures: [ExampleFailure]) -> [ExampleFailure] {
    let plain = Set(failures.filter { $0.disguise == nil }.map { "\($0.path):\($0.declaredAt.start)" })
    return failures.filter { $0.disguise == nil || !plain.contains("\($0.path):\($0.declaredAt.start)") }
  }

  private static func summary(_ examples: Int, _ failures: Int, _ language: Language) -> String {
    language == .german
      ? "\(examples) Beispiele, \(failures) halten nicht.\n" : "\(examples) examples, \(failures) do not hold.\n"
  }
}
