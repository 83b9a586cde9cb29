import BuiltInRules
import Rules
import Workspace

/// Prints every pattern of the built-in detectors and rules, one a line, macros replaced: for comparing with other
/// tools (`rg -P -f`).
enum PatternsCommand {
  static func run() throws(WorkspaceError) {
    let library = RuleLoader.load(EmbeddedFiles.sources(), lists: EmbeddedFiles.lists()).library
    let detected = library.detectors.flatMap(\.patterns).map { $0.caseless ? "(?i)\($0.regex)" : $0.regex }
    let worded = library.rules.flatMap { patterns(of: $0.condition) }.map { "(?i)\($0.regex)" }
    let lines = (detected + worded).map { $0 + "\n" }
    try Console.write(lines.joined().utf8, to: .output)
  }

  private static func patterns(of condition: Condition) -> [WordingPattern] {
    guard case .wording(let wording) = condition else { return [] }
    return wording.any + wording.all + wording.unlessHere + wording.unlessAnywhere + wording.unlessAllAnywhere
  }
}
