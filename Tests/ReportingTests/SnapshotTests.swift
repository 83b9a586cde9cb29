import Findings
import SourceText
import TestSupport
import Testing

@testable import Reporting

/// One canned run, one golden file per format; looked at by people and read by the validators of `make conformance`.
@Suite struct SnapshotTests {
  static let cases: [(name: String, format: ReportFormat, options: ReportOptions, run: Run)] = [
    ("text.txt", .text, ReportOptions(), CannedRun.full),
    ("text-context.txt", .text, ReportOptions(width: 80, showsContext: true, statistics: true), CannedRun.findings),
    (
      "text-verbose.txt", .text, ReportOptions(language: .english, showsContext: true, verbosity: .verbose),
      CannedRun.full
    ),
    (
      "text-color.txt", .text,
      ReportOptions(color: true, width: 60, showsContext: true, hyperlinks: true, documentation: "https://d.example/r"),
      CannedRun.full
    ),
    ("text-quiet.txt", .text, ReportOptions(verbosity: .quiet), CannedRun.full),
    ("text-silent.txt", .text, ReportOptions(), CannedRun.silent),
    ("concise.txt", .concise, ReportOptions(statistics: true), CannedRun.full),
    ("report.json", .json, ReportOptions(), CannedRun.full),
    ("silent.json", .json, ReportOptions(), CannedRun.silent),
    ("report.jsonl", .jsonl, ReportOptions(language: .english), CannedRun.full),
    ("report.sarif", .sarif, ReportOptions(documentation: "https://draftlint.example/rules"), CannedRun.full),
    ("silent.sarif", .sarif, ReportOptions(language: .english), CannedRun.silent),
    ("github.txt", .github, ReportOptions(), CannedRun.full),
    ("gitlab.json", .gitlab, ReportOptions(), CannedRun.full),
    ("rdjson.json", .rdjson, ReportOptions(documentation: "https://draftlint.example/rules"), CannedRun.full),
    ("junit.xml", .junit, ReportOptions(), CannedRun.full),
    ("checkstyle.xml", .checkstyle, ReportOptions(), CannedRun.full),
    ("report.md", .markdown, ReportOptions(showsContext: true, statistics: true), CannedRun.full),
    ("report.html", .html, ReportOptions(showsContext: true), CannedRun.full),
    ("silent.html", .html, ReportOptions(language: .english), CannedRun.silent),
  ]

  @Test(arguments: cases.indices)
  func matchesItsGoldenFile(index: Int) throws {
    let (name, format, options, run) = Self.cases[index]
    try assertSnapshot(format.reporter(options).report(run), named: name)
  }
}
