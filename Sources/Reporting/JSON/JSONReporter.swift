package import Findings

/// One JSON object with stable fields (DESIGN, section 7).
package struct JSONReporter: Reporter {
  package static let format = ReportFormat.json
  private let options: ReportOptions

  package init(options: ReportOptions) {
    self.options = options
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    JSONWriter.write(into: &sink, layout: .indented) { json in
      json.object { json in writeMembers(of: run, to: &json) }
    }
    sink.write("\n")
  }

  private func writeMembers(of run: Run, to json: inout JSONWriter) {
    let findingJSON = FindingJSON(language: options.language)
    let notificationJSON = NotificationJSON(language: options.language)
    json.member("schemaVersion", 1)
    json.object("tool") { json in
      json.member("name", Tool.name)
      json.member("version", run.toolVersion)
    }
    json.object("policy") { json in
      json.member("path", run.policyPath)
      json.member("digest", run.policyDigest)
    }
    SummaryJSON.write(run.summary, to: &json)
    json.array("findings", of: run.findings) { json, finding in findingJSON.write(finding, to: &json) }
    json.array("notifications", of: run.allNotifications) { json, notification in
      notificationJSON.write(notification, to: &json)
    }
    // Present only where there are exceptions, so that the wrapper of a plain run keeps its fields.
    if run.summary.suppressed > 0 {
      json.array("suppressed", of: run.suppressed) { json, suppressed in findingJSON.write(suppressed, to: &json) }
    }
    if !run.exceptions.isEmpty {
      json.array("exceptions", of: run.exceptions) { json, record in ExceptionJSON.write(record, to: &json) }
    }
  }
}
