package import Findings
import Rules
import SourceText

/// The Reviewdog Diagnostic Format, the way into Gitea, Bitbucket and Gerrit; its columns are UTF-8 bytes, from 1.
package struct RDJSONReporter: Reporter {
  package static let format = ReportFormat.rdjson
  private let options: ReportOptions
  private let words: ReportText

  package init(options: ReportOptions) {
    self.options = options
    words = ReportText(language: options.language)
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    JSONWriter.write(into: &sink, layout: .indented) { json in
      json.object { json in
        json.object("source") { json in
          json.member("name", Tool.name)
          if let documentation = options.documentation { json.member("url", documentation) }
        }
        json.array("diagnostics") { json in
          for notification in run.allNotifications { write(notification, to: &json) }
          for finding in run.findings { write(finding, to: &json) }
        }
      }
    }
    sink.write("\n")
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      json.member("message", message(of: finding))
      writeLocation(finding.path, finding.region, to: &json)
      json.member("severity", Self.name(of: finding.severity))
      json.object("code") { json in
        json.member("value", finding.ruleID.description)
        if let address = options.address(of: finding.ruleID) { json.member("url", address) }
      }
      guard !finding.related.isEmpty else { return }
      json.array("related_locations", of: finding.related) { json, related in
        json.object { json in
          json.member("message", related.entity.map(words.name(of:)) ?? words.again)
          writeLocation(finding.path, related.region, to: &json)
        }
      }
    }
  }

  private func write(_ notification: Notification, to json: inout JSONWriter) {
    json.object { json in
      json.member("message", PrintableFilter.printable(notification.message[options.language]))
      if let path = notification.path { writeLocation(path, notification.region, to: &json) }
      json.member("severity", Self.name(of: notification.severity))
      json.object("code") { json in json.member("value", notification.kind.rawValue) }
    }
  }

  /// It becomes the text of a review comment.
  private func message(of finding: Finding) -> String {
    let message = PrintableFilter.printable(finding.message[options.language])
    let instead = PrintableFilter.printable(finding.instead[options.language])
    return instead.isEmpty ? message : "\(message)\n\(words.better): \(instead)"
  }

  private func writeLocation(_ path: String, _ region: Region?, to json: inout JSONWriter) {
    json.object("location") { json in
      json.member("path", path)
      guard let region else { return }
      json.object("range") { json in
        write(region.start, as: "start", to: &json)
        write(region.end, as: "end", to: &json)
      }
    }
  }

  private func write(_ position: Position, as name: String, to json: inout JSONWriter) {
    json.object(name) { json in
      json.member("line", position.line)
      json.member("column", position.utf8Column)
    }
  }

  private static func name(of severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }
}
