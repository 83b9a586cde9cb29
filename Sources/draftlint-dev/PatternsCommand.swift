import BuiltInRules
import Patterns
import Rules
import Workspace

/// Prints every pattern of the built-in detectors and rules, one a line, macros replaced: for comparing with other
/// tools (`rg -P -f`).
enum PatternsCommand {
  static func run() throws(WorkspaceError) {
    let library = RuleLoader.load(EmbeddedFiles.sources(), lists: EmbeddedFiles.lists()).library
    let lines = library.patterns.map { ($0.options.contains(.caseless) ? "(?i)" : "") + $0.source + "\n" }
    try Console.write(lines.joined().utf8, to: .output)
  }
}
