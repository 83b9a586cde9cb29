import Findings
import Rules

/// How often each rule objected; the most frequent first, then by id.
struct RuleStatistics {
  struct Row: Equatable {
    let rule: RuleID
    let count: Int
  }

  let rows: [Row]

  init(_ run: Run) {
    var counts: [RuleID: Int] = [:]
    for finding in run.findings { counts[finding.ruleID, default: 0] += 1 }
    rows = counts.map { Row(rule: $0.key, count: $0.value) }.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }
}
