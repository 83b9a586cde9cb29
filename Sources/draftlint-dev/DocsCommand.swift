import BuiltInRules
import Glibc
import Reporting
import Rules
import Workspace

/// Writes `docs/rules`: a page for each rule, and the index.
enum DocsCommand {
  static func run() throws(WorkspaceError) {
    let options = RuleLoadingOptions(includesExamples: true)
    let rules = RuleLoader.load(EmbeddedFiles.sources(), lists: EmbeddedFiles.lists(), options: options).library.rules
    let root = try WorkingDirectory().absolute(FilePath("docs/rules"))
    for rule in rules {
      mkdir("docs/rules/\(rule.id.pack)", 0o755)
      try FileWriter.write(Array(RulePage.text(of: rule).utf8), to: root.appending(RulePage.path(of: rule)))
    }
    try FileWriter.write(Array(RuleIndex.text(of: rules).utf8), to: root.appending(RuleIndex.path))
    try Console.write("docs/rules: \(rules.count) pages\n".utf8, to: .output)
  }
}
