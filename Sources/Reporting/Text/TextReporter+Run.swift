import Findings
import Rules
import SourceText

/// What the text report says about the run as a whole.
extension TextReporter {
  func write(_ notification: Notification, into sink: inout ByteSink) {
    let isError = notification.severity == .error
    let heading = isError ? words.notificationsHeading : words.name(of: notification.severity)
    sink.write("\(style.paint("\(heading):", as: notification.severity)) ")
    let message = PrintableFilter.printable(notification.message[options.language])
    let lines = TextWrap.lines(message, width: options.width, first: heading.count + 2, rest: 2)
    sink.write(lines.joined(separator: "\n  ") + "\n")
    if let path = notification.path {
      let place = notification.region.map { ":\($0.start.line):\($0.start.column)" } ?? ""
      sink.write("  \(style.paint("-->", .blue)) \(style.paint(PrintableFilter.printable(path) + place, .bold))\n")
    }
    sink.write("\n")
  }

  func writeStatistics(of run: Run, into sink: inout ByteSink) {
    let statistics = RuleStatistics(run)
    guard !statistics.rows.isEmpty else { return }
    sink.write("\(style.paint("\(words.statistics):", .bold))\n")
    let width = statistics.rows.map { words.number($0.count).count }.max() ?? 0
    for row in statistics.rows {
      let number = words.number(row.count)
      sink.write("  \(String(repeating: " ", count: width - number.count))\(number)  \(row.rule)\n")
    }
    sink.write("\n")
  }

  func writeSkipped(of run: Run, into sink: inout ByteSink) {
    guard !run.skipped.isEmpty else { return }
    sink.write("\(style.paint("\(words.skippedHeading):", .bold))\n")
    for skipped in run.skipped {
      sink.write("  \(PrintableFilter.printable(skipped.path)): \(skipped.reason[options.language])\n")
    }
    sink.write("\n")
  }

  func writeSummary(of run: Run, into sink: inout ByteSink) {
    for sentence in words.summary(of: run) {
      let lines = TextWrap.lines(PrintableFilter.printable(sentence), width: options.width, first: 0, rest: 2)
      sink.write(lines.joined(separator: "\n  ") + "\n")
    }
  }
}
