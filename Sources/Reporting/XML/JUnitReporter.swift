package import Findings
import Rules
import SourceText

/// JUnit's XML: a test suite per file, a failing test case per finding, a passing one for a file without findings (a
/// dashboard would else count no tests), an error per notification, a skipped case per skipped file.
package struct JUnitReporter: Reporter {
  package static let format = ReportFormat.junit
  private let options: ReportOptions
  private let words: ReportText

  /// What a suite holds, for the counts in its attributes.
  private struct Suite {
    let name: String
    var findings: [Finding] = []
    var notifications: [Notification] = []
    var skipped: [Run.Skipped] = []

    /// A suite of a file that is clean has one case, that it is.
    var isClean: Bool { findings.isEmpty && notifications.isEmpty && skipped.isEmpty }
    var tests: Int { isClean ? 1 : findings.count + notifications.count + skipped.count }
    var errors: Int { notifications.count { $0.severity == .error } }
  }

  package init(options: ReportOptions) {
    self.options = options
    words = ReportText(language: options.language)
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    var suites = run.files.map { Suite(name: $0.path, findings: $0.findings, notifications: $0.notifications) }
    let ofRun = Suite(name: Tool.name, notifications: run.notifications, skipped: run.skipped)
    if !ofRun.isClean { suites.append(ofRun) }
    XMLWriter.write(into: &sink) { xml in
      xml.element("testsuites", [("name", Tool.name)] + Self.counts(of: suites)) { xml in
        for suite in suites { write(suite, to: &xml) }
      }
    }
  }

  private static func counts(of suites: [Suite]) -> [(name: StaticString, value: String)] {
    [
      ("tests", String(suites.reduce(0) { $0 + $1.tests })),
      ("failures", String(suites.reduce(0) { $0 + $1.findings.count })),
      ("errors", String(suites.reduce(0) { $0 + $1.errors })),
      ("skipped", String(suites.reduce(0) { $0 + $1.skipped.count })),
    ]
  }

  private func write(_ suite: Suite, to xml: inout XMLWriter) {
    xml.element("testsuite", [("name", suite.name)] + Self.counts(of: [suite])) { xml in
      if suite.isClean { xml.element("testcase", [("name", words.nothingFound), ("classname", suite.name)]) }
      for notification in suite.notifications { write(notification, in: suite, to: &xml) }
      for finding in suite.findings { write(finding, in: suite, to: &xml) }
      for skipped in suite.skipped {
        xml.element("testcase", [("name", skipped.path), ("classname", suite.name)]) { xml in
          xml.element("skipped", [("message", skipped.reason[options.language])])
        }
      }
    }
  }

  private func write(_ finding: Finding, in suite: Suite, to xml: inout XMLWriter) {
    let start = finding.region.start
    let name = "\(finding.ruleID) (\(start.line):\(start.column))"
    var lines = ["\(suite.name):\(start.line):\(start.column)"]
    if finding.entity != nil { lines.append(finding.excerpt.description) }
    for (label, text) in [
      (words.better, finding.instead[options.language]), (words.law, finding.references.joined(separator: "; ")),
    ] where !text.isEmpty {
      lines.append("\(label): \(text)")
    }
    xml.element("testcase", [("name", name), ("classname", suite.name)]) { xml in
      xml.element(
        "failure",
        [
          ("type", finding.severity.rawValue),
          ("message", PrintableFilter.printable(finding.message[options.language])),
        ], text: lines.map(PrintableFilter.printable).joined(separator: "\n"))
    }
  }

  private func write(_ notification: Notification, in suite: Suite, to xml: inout XMLWriter) {
    let message = PrintableFilter.printable(notification.message[options.language])
    xml.element("testcase", [("name", notification.kind.rawValue), ("classname", suite.name)]) { xml in
      if notification.severity == .error {
        xml.element("error", [("type", notification.kind.rawValue), ("message", message)])
      } else {
        xml.element("system-out", text: message)
      }
    }
  }
}
