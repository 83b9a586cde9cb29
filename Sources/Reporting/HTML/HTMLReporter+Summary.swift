import Findings
import Rules
import SourceText

/// The top of the page: the verdict, the figures, what was not checked; and its end: statistics and files.
extension HTMLReporter {
  func writeHeader(of run: Run, to html: inout HTMLWriter) {
    html.line("h1", text: words.reportTitle)
    html.line("p", [("class", "verdict \(Self.className(of: run.exitStatus))")], text: words.verdict(run))
    let summary = run.summary
    html.block("dl", [("class", "figures")]) { html in
      for (label, figure) in [
        (words.plural(of: .error), summary.errors), (words.plural(of: .warning), summary.warnings),
        (words.plural(of: .note), summary.notes), (words.filesChecked, summary.filesChecked),
        (words.bytesChecked, summary.bytesChecked), (words.skippedHeading, summary.filesSkipped),
        (words.exceptionsHeading, summary.suppressed), (words.inBaseline, summary.baselined),
      ] {
        html.block("div") { html in
          html.line("dt", text: label)
          html.line("dd", text: words.number(figure))
        }
      }
    }
    let policy = run.policyPath ?? words.builtInPolicy
    let source = "\(words.policy): \(policy) (\(run.policyDigest)) · \(Tool.name) \(run.toolVersion)"
    html.line("p", [("class", "source")], text: source)
  }

  private static func className(of status: ExitStatus) -> String {
    switch status {
    case .clean: "clean"
    case .findings: "objected"
    case .incomplete: "incomplete"
    }
  }

  func writeNotifications(of run: Run, to html: inout HTMLWriter) {
    let all = run.allNotifications
    let groups = [
      (words.notificationsHeading, "incomplete", all.filter { $0.severity == .error }),
      (words.remarksHeading, "remark", all.filter { $0.severity != .error }),
    ]
    for (heading, name, notifications) in groups where !notifications.isEmpty {
      html.block("section", [("class", "notifications \(name)")]) { html in
        html.line("h2", text: heading)
        html.block("ul") { html in
          for notification in notifications { write(notification, to: &html) }
        }
      }
    }
  }

  private func write(_ notification: Notification, to html: inout HTMLWriter) {
    html.line("li") { html in
      if let path = notification.path {
        let place = notification.region.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        html.inline("code", text: path + place)
        html.text(" ")
      }
      html.text(notification.message[options.language])
    }
  }

  func writeStatistics(of run: Run, to html: inout HTMLWriter) {
    let rows = RuleStatistics(run).rows
    guard !rows.isEmpty else { return }
    html.block("section") { html in
      html.line("h2", text: words.statistics)
      HTMLTable.writeScrolling(label: words.statistics, to: &html) { html in
        HTMLTable.writeHead([words.rule, words.count], to: &html)
        html.block("tbody") { html in
          for row in rows {
            html.line("tr") { html in
              html.inline("td") { html in writeRule(row.rule, to: &html) }
              html.inline("td", [("class", "number")], text: words.number(row.count))
            }
          }
        }
      }
    }
  }

  /// Which drafts were clean, and which files were not looked at.
  func writeFiles(of run: Run, to html: inout HTMLWriter) {
    let clean = run.files.filter { $0.findings.isEmpty }
    if !clean.isEmpty {
      html.block("section") { html in
        html.line("h2", text: words.cleanHeading)
        html.block("ul", [("class", "paths")]) { html in
          for file in clean { html.line("li") { html in html.inline("code", text: file.path) } }
        }
      }
    }
    guard !run.skipped.isEmpty else { return }
    html.block("section") { html in
      html.line("h2", text: words.skippedHeading)
      html.block("ul", [("class", "paths")]) { html in
        for skipped in run.skipped {
          html.line("li") { html in
            html.inline("code", text: skipped.path)
            html.text(" \(skipped.reason[options.language])")
          }
        }
      }
    }
  }
}
