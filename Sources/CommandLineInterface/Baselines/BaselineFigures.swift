import Findings
import Reporting
import SourceText

/// How much a baseline holds: "3 Befunde in 2 Dateien".
struct BaselineFigures {
  private let findings: Int
  private let files: Int

  init(_ baseline: Baseline) {
    findings = baseline.count
    files = Set(baseline.entries.map(\.path)).count
  }

  var german: String { text(in: .german) }
  var english: String { text(in: .english) }

  func text(in language: Language) -> String {
    let words = ReportText(language: language)
    return "\(words.count(findings, of: .finding)) in \(words.count(files, of: .file))"
  }
}
