package import Findings

/// JSON Lines: a finding object per line, then a line `{"notification":…}` each, last a line `{"summary":…}`.
package struct JSONLinesReporter: Reporter {
  package static let format = ReportFormat.jsonl
  private let options: ReportOptions

  package init(options: ReportOptions) {
    self.options = options
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    let findingJSON = FindingJSON(language: options.language)
    let notificationJSON = NotificationJSON(language: options.language)
    for finding in run.findings {
      line(into: &sink) { json in findingJSON.write(finding, to: &json) }
    }
    for suppressed in run.suppressed {
      line(into: &sink) { json in findingJSON.write(suppressed, to: &json) }
    }
    for notification in run.allNotifications {
      line(into: &sink) { json in
        json.object { json in
          json.key("notification")
          notificationJSON.write(notification, to: &json)
        }
      }
    }
    line(into: &sink) { json in
      json.object { json in SummaryJSON.write(run.summary, to: &json) }
    }
  }

  private func line(into sink: inout ByteSink, _ body: (inout JSONWriter) -> Void) {
    JSONWriter.write(into: &sink, layout: .compact, body)
    sink.write("\n")
  }
}
