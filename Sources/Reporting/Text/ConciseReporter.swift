package import Findings
import Rules
import SourceText

/// One line per finding, `path:line:column: severity [rule] message`, as editors and `grep` read it; then a line for
/// each notification and one with the figures.
package struct ConciseReporter: Reporter {
  package static let format = ReportFormat.concise
  private let options: ReportOptions
  private let words: ReportText
  private let style: TextStyle

  package init(options: ReportOptions) {
    self.options = options
    words = ReportText(language: options.language)
    style = TextStyle(usesColor: options.color, usesLinks: options.hyperlinks)
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    for finding in run.findings {
      let name = style.paint(words.name(of: finding.severity), as: finding.severity)
      let rule = style.link(finding.ruleID.description, to: options.address(of: finding.ruleID))
      sink.write("\(place(finding.path, finding.region)): \(name) [\(rule)] \(message(finding.message))\n")
    }
    for notification in run.allNotifications {
      let place = place(notification.path ?? Tool.name, notification.region)
      let name = style.paint(words.name(of: notification.severity), as: notification.severity)
      sink.write("\(place): \(name) [\(notification.kind.rawValue)] \(message(notification.message))\n")
    }
    guard options.verbosity >= .normal else { return }
    if options.statistics {
      for row in RuleStatistics(run).rows { sink.write("\(words.number(row.count))\t\(row.rule)\n") }
    }
    sink.write(words.summary(of: run).map(PrintableFilter.printable).joined(separator: " ") + "\n")
  }

  private func place(_ path: String, _ region: Region?) -> String {
    let place = region.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    return PrintableFilter.printable(path) + place
  }

  private func message(_ text: LocalizedText) -> String {
    PrintableFilter.printable(text[options.language])
  }
}
