import Findings
import Linting
import Rules
import SourceText

/// A few rules, and a draft checked by them: files ("AZ 1234") are an error, places ("ORT Wiesendorf") a warning, keys
/// ("KEY 1234") a warning without exceptions.
enum ExceptionLibrary {
  static let library: RuleLibrary = {
    let entities = [
      ("case-number", "CASE_NUMBER", "AZ [0-9]{4}", "AZ 1234"), ("place", "URL", "ORT [A-Z][a-z]+", "ORT Wiesendorf"),
      ("key", "CREDENTIAL", "KEY [0-9]{4}", "KEY 1234"),
    ]
    let detectors = entities.map { id, entity, regex, example in
      SourceFile(
        path: "detectors/\(id).yml",
        text: """
          detector: \(id)
          entity: \(entity)
          kind: pattern
          patterns: [{name: plain, regex: '\(regex)', score: 90}]
          examples: ['Hier ⟦\(example)⟧.', 'Hier nichts.']

          """)
    }
    let rules = [
      rule("personal-data/case-number", "error", "{entity: CASE_NUMBER}"),
      rule("personal-data/place", "warning", "{entity: URL}"),
      rule("credential/key", "warning", "{entity: CREDENTIAL}", more: "exemptible: false\n"),
    ]
    let flaws = ExceptionFlaw.allCases.map { flaw in
      rule("exception/\(flaw.rawValue)", "warning", "{exception: \(flaw.rawValue)}", message: "{rule} bis {until}.")
    }
    return RuleLoader.load(detectors + rules + flaws, lists: [:], options: RuleLoadingOptions()).library
  }()

  private static func rule(
    _ id: String, _ severity: String, _ condition: String, more: String = "", message: String = "Fund."
  ) -> SourceFile {
    SourceFile(
      path: "packs/\(id).yml",
      text: """
        rule: \(id)
        title: {de: T, en: T}
        severity: \(severity)
        category: input
        \(more)when: \(condition)
        message: {de: '\(message)', en: '\(message)'}
        instead: {de: I, en: I}
        why: {de: W, en: W}

        """)
  }

  static let today = CalendarDate("2026-11-24")

  static func worker(_ policy: Policy = Policy(), key: String? = nil) throws -> CheckWorker {
    try Checker(library: library, policy: policy, options: CheckOptions(today: today))
      .makeWorker(key: key.flatMap { ValueKey($0) })
  }

  static func check(_ text: String, path: String = "a.md", policy: Policy = Policy()) throws -> FileResult {
    try worker(policy).check(SourceFile(path: path, text: text))
  }

  /// What stands and what is covered, as `RULE@LINE` and `-RULE@LINE`.
  static func trace(_ result: FileResult) -> [String] {
    result.findings.map { "\($0.ruleID)@\($0.region.start.line)" }
      + result.suppressed.map { "-\($0.finding.ruleID)@\($0.finding.region.start.line)" }
  }
}
