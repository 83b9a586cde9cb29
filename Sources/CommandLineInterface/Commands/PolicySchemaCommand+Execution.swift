import Findings
import Rules

extension PolicySchemaCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let loading = try RuleCommandLoading(rules: rules, language: language, in: environment)
    try environment.output.write(PolicySchema.text(library: loading.library, language: loading.language))
    return try loading.status(in: environment)
  }
}
