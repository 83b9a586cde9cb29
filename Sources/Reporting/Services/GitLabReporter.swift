package import Findings
import Rules
import SourceText

/// GitLab's Code Quality report: an array of entries, one per finding and one per notification.
package struct GitLabReporter: Reporter {
  package static let format = ReportFormat.gitlab
  private let options: ReportOptions

  package init(options: ReportOptions) {
    self.options = options
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    JSONWriter.write(into: &sink, layout: .indented) { json in
      json.array { json in
        for (index, notification) in run.allNotifications.enumerated() {
          write(notification, number: index, of: run, to: &json)
        }
        for finding in run.findings { write(finding, to: &json) }
      }
    }
    sink.write("\n")
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      // GitLab does not show the name of the check, so it is said again.
      let message = PrintableFilter.printable(finding.message[options.language])
      json.member("description", "\(message) [\(finding.ruleID)]")
      json.member("check_name", finding.ruleID.description)
      json.member("fingerprint", finding.fingerprint.description)
      json.member("severity", Self.name(of: finding.severity))
      let (start, end) = (finding.region.start, finding.region.end)
      json.object("location") { json in
        json.member("path", Self.relative(finding.path))
        json.object("positions") { json in
          json.object("begin") { json in write(start, to: &json) }
          json.object("end") { json in write(end, to: &json) }
        }
        json.object("lines") { json in
          json.member("begin", start.line)
          json.member("end", end.line)
        }
      }
    }
  }

  private func write(_ position: Position, to json: inout JSONWriter) {
    json.member("line", position.line)
    json.member("column", position.column)
  }

  /// The fingerprint must differ from that of every other entry, since GitLab keeps one of each.
  private func write(_ notification: Notification, number: Int, of run: Run, to json: inout JSONWriter) {
    json.object { json in
      json.member("description", PrintableFilter.printable(notification.message[options.language]))
      json.member("check_name", "\(Tool.name)/\(notification.kind.rawValue)")
      json.member("fingerprint", "\(Tool.name):\(notification.kind.rawValue):\(number):\(notification.path ?? "")")
      json.member("severity", notification.severity == .error ? "blocker" : Self.name(of: notification.severity))
      json.object("location") { json in
        json.member("path", Self.relative(notification.path ?? run.policyPath ?? Tool.name))
        json.object("lines") { json in json.member("begin", notification.region?.start.line ?? 1) }
      }
    }
  }

  private static func relative(_ path: String) -> String {
    var relative = Substring(path)
    while relative.hasPrefix("./") { relative = relative.dropFirst(2) }
    return String(relative.drop { $0 == "/" })
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .note: "info"
    }
  }
}
