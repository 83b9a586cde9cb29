package import Findings
import Rules
import SourceText

/// Markdown for a merge request or the summary of a CI step: the figures, then a table of findings per draft.
package struct MarkdownReporter: Reporter {
  package static let format = ReportFormat.markdown
  private let options: ReportOptions
  private let words: ReportText

  package init(options: ReportOptions) {
    self.options = options
    words = ReportText(language: options.language)
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    sink.write("# \(words.reportTitle)\n\n")
    for sentence in words.summary(of: run) { sink.write("- \(MarkdownText.escaped(sentence))\n") }
    writeNotifications(of: run, into: &sink)
    for file in run.files where !file.findings.isEmpty { writeFindings(of: file, into: &sink) }
    writeExceptions(of: run, into: &sink)
    if options.statistics { writeStatistics(of: run, into: &sink) }
  }

  private func writeNotifications(of run: Run, into sink: inout ByteSink) {
    let all = run.allNotifications
    let groups = [
      (words.notificationsHeading, all.filter { $0.severity == .error }),
      (words.remarksHeading, all.filter { $0.severity != .error }),
    ]
    for (heading, notifications) in groups where !notifications.isEmpty {
      sink.write("\n## \(heading)\n\n")
      for notification in notifications {
        let place = notification.path.map { path in
          "\(MarkdownText.escaped(path))\(notification.region.map { ":\($0.start.line)" } ?? ""): "
        }
        sink.write("- \(place ?? "")\(MarkdownText.escaped(notification.message[options.language]))\n")
      }
    }
  }

  private func writeFindings(of file: FileResult, into sink: inout ByteSink) {
    sink.write("\n## \(MarkdownText.escaped(file.path))\n\n")
    var header = [words.place, words.severity, words.finding, words.better, words.rule]
    if options.showsContext { header.append(words.line) }
    writeRow(header, into: &sink)
    writeRow(header.map { _ in "---" }, into: &sink)
    for finding in file.findings {
      let start = finding.region.start
      var row = [
        "\(start.line):\(start.column)", words.name(of: finding.severity),
        MarkdownText.escaped(finding.message[options.language]) + excerpt(of: finding),
        MarkdownText.escaped(finding.instead[options.language]), rule(finding.ruleID),
      ]
      if options.showsContext { row.append(MarkdownText.escaped(finding.context.text.description)) }
      writeRow(row, into: &sink)
    }
  }

  private func excerpt(of finding: Finding) -> String {
    finding.entity == nil ? "" : " " + MarkdownText.escaped(finding.excerpt.description)
  }

  private func rule(_ rule: RuleID) -> String {
    options.address(of: rule).map { "[\(rule)](\($0))" } ?? "`\(rule)`"
  }

  private func writeExceptions(of run: Run, into sink: inout ByteSink) {
    guard run.summary.suppressed > 0 else { return }
    sink.write("\n## \(words.exceptionsHeading)\n\n")
    let header = [words.place, words.rule, words.reason, words.legalBasis, words.approvedBy, words.expires]
    writeRow(header, into: &sink)
    writeRow(header.map { _ in "---" }, into: &sink)
    for suppressed in run.suppressed {
      let (finding, suppression) = (suppressed.finding, suppressed.suppression)
      let start = finding.region.start
      let texts = [suppression.reason, suppression.legalBasis, suppression.approvedBy, suppression.expires]
      writeRow(
        ["\(MarkdownText.escaped(finding.path)):\(start.line):\(start.column)", rule(finding.ruleID)]
          + texts.map { MarkdownText.escaped($0 ?? "") }, into: &sink)
    }
  }

  private func writeStatistics(of run: Run, into sink: inout ByteSink) {
    sink.write("\n## \(words.statistics)\n\n")
    writeRow([words.rule, words.count], into: &sink)
    writeRow(["---", "---:"], into: &sink)
    for row in RuleStatistics(run).rows { writeRow([rule(row.rule), words.number(row.count)], into: &sink) }
  }

  private func writeRow(_ cells: [String], into sink: inout ByteSink) {
    sink.write("| \(cells.joined(separator: " | ")) |\n")
  }
}
