package import Findings
import Rules
import SourceText

/// Checkstyle's XML, as Jenkins and reviewdog read it: files with errors; it knows no end positions.
package struct CheckstyleReporter: Reporter {
  package static let format = ReportFormat.checkstyle
  private let options: ReportOptions

  package init(options: ReportOptions) {
    self.options = options
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    XMLWriter.write(into: &sink) { xml in
      xml.element("checkstyle", [("version", "10.0")]) { xml in
        for (path, notifications) in Self.grouped(run.notifications) {
          xml.element("file", [("name", path)]) { xml in
            for notification in notifications { write(notification, to: &xml) }
          }
        }
        for file in run.files {
          xml.element("file", [("name", file.path)]) { xml in
            for notification in file.notifications { write(notification, to: &xml) }
            for finding in file.findings { write(finding, to: &xml) }
          }
        }
      }
    }
  }

  private func write(_ finding: Finding, to xml: inout XMLWriter) {
    let start = finding.region.start
    xml.element(
      "error",
      [
        ("line", String(start.line)), ("column", String(start.column)), ("severity", Self.name(of: finding.severity)),
        ("message", PrintableFilter.printable(finding.message[options.language])),
        ("source", "\(Tool.name)/\(finding.ruleID)"),
      ])
  }

  private func write(_ notification: Notification, to xml: inout XMLWriter) {
    xml.element(
      "error",
      [
        ("line", String(notification.region?.start.line ?? 1)), ("severity", Self.name(of: notification.severity)),
        ("message", PrintableFilter.printable(notification.message[options.language])),
        ("source", "\(Tool.name)/\(notification.kind.rawValue)"),
      ])
  }

  /// The notifications of the run by path, in order of their first; those without a path go by the tool's name.
  private static func grouped(_ notifications: [Notification]) -> [(path: String, [Notification])] {
    var groups: [(path: String, [Notification])] = []
    for notification in notifications {
      let path = notification.path ?? Tool.name
      if let index = groups.firstIndex(where: { $0.path == path }) {
        groups[index].1.append(notification)
      } else {
        groups.append((path, [notification]))
      }
    }
    return groups
  }

  private static func name(of severity: Severity) -> String {
    severity == .note ? "info" : severity.rawValue
  }
}
