import Findings
import Rules
import SourceText
import Workspace

extension PolicyShowCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    let reading = try PolicyReading(rules: rules, language: language, assignments: set, in: environment)
    let place = try PolicyPlace(path.map(ArgumentText.path) ?? FilePath("."), in: environment.workingDirectory)
    let file = try OptionReader.path(policy, .policy) ?? reading.policyFile(for: place.folder)
    let (policy, diagnostics) = file.map(reading.source.load) ?? reading.source.builtIn()
    let overrides = try place.overrides(of: policy, in: file, environment.workingDirectory)
    let rows = policy.rows(reading.loading.library.rules, under: overrides).map { row in
      [row.key, row.value, row.origin ?? (reading.language == .german ? "mitgeliefert" : "built in")]
    }
    let german = "Für „\(place.shown)“ gilt \(file.map { "„\($0)“" } ?? "die mitgelieferte Richtlinie")."
    let english = "For “\(place.shown)” \(file.map { "“\($0)”" } ?? "the built-in policy") holds."
    try environment.output.write(
      PrintableFilter.printable(reading.language == .german ? german : english) + "\n\n"
        + TextTable(rows: rows).text)
    let status = try reading.loading.status(in: environment)
    try MessagePrinter(channel: environment.messages, language: reading.language).write(diagnostics)
    return diagnostics.contains { $0.severity == .error } ? .incomplete : status
  }
}
