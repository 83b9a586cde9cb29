import Findings
import Reporting
import Rules
import SourceText

/// The figures of a baseline as text: findings by rule, by reason, in all.
struct BaselineStatistics {
  let baseline: Baseline
  let language: Language

  var text: String {
    let isGerman = language == .german
    let words = ReportText(language: language)
    let rules = baseline.statistics.map { [words.number($0.count), $0.rule.description] }
    let reasons = reasons(unnamed: isGerman ? "von Anfang an" : "from the beginning").map { [words.number($0), $1] }
    let total = "\(isGerman ? "Altbestand" : "Baseline"): \(BaselineFigures(baseline).text(in: language))."
    let number = isGerman ? "Anzahl" : "Count"
    return [
      TextTable(heading: [number, isGerman ? "Regel" : "Rule"], rows: rules).text,
      TextTable(heading: [number, isGerman ? "Grund" : "Reason"], rows: reasons).text, total + "\n",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func reasons(unnamed: String) -> [(Int, String)] {
    var counts: [String: Int] = [:]
    for entry in baseline.entries { counts[entry.reason ?? unnamed, default: 0] += entry.count }
    return counts.map { ($0.value, $0.key) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
  }
}
