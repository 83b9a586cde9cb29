import Findings
import Linting
import Rules
import SourceText
import Testing

/// A rule written in a test, and a draft checked by it alone.
enum OneRule {
  /// What the loader says of the rule's file.
  static func loading(_ lines: String, detectors: [SourceFile] = []) -> (library: RuleLibrary, faults: [String]) {
    let file = SourceFile(
      path: "packs/platform/test.yml",
      text: """
        rule: platform/test
        title: {de: T, en: T}
        severity: warning
        category: platform
        \(lines)
        message: {de: Fund., en: Found.}
        instead: {de: I, en: I}
        why: {de: W, en: W}

        """)
    let options = RuleLoadingOptions(language: .english, checksEverything: true)
    let result = RuleLoader.load(detectors + [file], lists: [:], options: options)
    return (result.library, result.diagnostics.filter { $0.severity == .error }.map(\.message))
  }

  static func check(
    _ text: String, path: String = "a.md", by lines: String, detectors: [SourceFile] = [], policy: Policy = Policy()
  ) throws -> FileResult {
    let (library, faults) = loading(lines, detectors: detectors)
    try #require(faults.isEmpty, "\(faults)")
    return try Checker(library: library, policy: policy).makeWorker().check(SourceFile(path: path, text: text))
  }

  /// The texts that the rule objects to, in order.
  static func found(
    in text: String, path: String = "a.md", by lines: String, policy: Policy = Policy()
  ) throws -> [String] {
    try check(text, path: path, by: lines, policy: policy).findings.map { finding in
      String(decoding: Array(text.utf8)[finding.region.range.indices], as: UTF8.self)
    }
  }
}
