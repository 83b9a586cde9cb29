package import Findings
import Rules
import SourceText

/// The report for people: a block per finding (message, place, masked line with carets, what to write instead), what
/// could not be checked, and a summary. No word of it asks to know what a regular expression is.
package struct TextReporter: Reporter {
  package static let format = ReportFormat.text
  let options: ReportOptions
  let words: ReportText
  let style: TextStyle

  package init(options: ReportOptions) {
    self.options = options
    words = ReportText(language: options.language)
    style = TextStyle(usesColor: options.color, usesLinks: options.hyperlinks)
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    for finding in run.findings { writeBlock(of: finding, in: run, into: &sink) }
    for notification in run.allNotifications { write(notification, into: &sink) }
    if options.statistics { writeStatistics(of: run, into: &sink) }
    if options.verbosity >= .verbose { writeSkipped(of: run, into: &sink) }
    if options.verbosity >= .normal { writeSummary(of: run, into: &sink) }
  }

  private func writeBlock(of finding: Finding, in run: Run, into sink: inout ByteSink) {
    writeHeading(of: finding, into: &sink)
    let start = finding.region.start
    let place = "\(PrintableFilter.printable(finding.path)):\(start.line):\(start.column)"
    sink.write("  \(style.paint("-->", .blue)) \(style.paint(place, .bold))\n")
    if options.showsContext {
      writeContext(of: finding, into: &sink)
    } else if finding.entity != nil {
      sink.write("      \(finding.excerpt)\n")
    }
    writeExplanation(of: finding, in: run, into: &sink)
    sink.write("\n")
  }

  private func writeHeading(of finding: Finding, into sink: inout ByteSink) {
    let name = words.name(of: finding.severity)
    let rule = style.link(finding.ruleID.description, to: options.address(of: finding.ruleID))
    let message = PrintableFilter.printable(finding.message[options.language])
    let lines = TextWrap.lines(message, width: options.width, first: name.count + 2, rest: 2)
    sink.write("\(style.paint("\(name):", as: finding.severity)) ")
    sink.write(lines.map { style.paint($0, .bold) }.joined(separator: "\n  "))
    sink.write(" [\(rule)]\n")
  }

  private func writeContext(of finding: Finding, into sink: inout ByteSink) {
    let number = String(finding.region.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let bar = style.paint("|", .blue)
    let line = AnnotatedLine(finding.context, width: options.width.map { $0 - number.count - 4 })
    sink.write(" \(gutter) \(bar)\n")
    sink.write(" \(style.paint(number, .blue)) \(bar) \(line.text)\n")
    sink.write(" \(gutter) \(bar) \(style.paint(line.carets, as: finding.severity))\n")
  }

  private func writeExplanation(of finding: Finding, in run: Run, into sink: inout ByteSink) {
    writeLabelled(words.better, finding.instead[options.language], into: &sink)
    writeLabelled(words.law, finding.references.joined(separator: "; "), into: &sink)
    let related = RelatedPlaces(words: words, related: finding.related) { "\($0.line):\($0.column)" }
    writeLabelled(words.together, related.together, into: &sink)
    writeLabelled(words.again, related.again, into: &sink)
    let isBelowGate = finding.confidence < run.minimumConfidence
    if isBelowGate || options.verbosity >= .verbose {
      let remark = isBelowGate ? ", \(words.belowGate)" : ""
      writeLabelled(words.confidence, words.confidence(finding.confidence) + remark, into: &sink)
    }
    guard options.verbosity >= .verbose else { return }
    writeLabelled(words.evidence, evidence(of: finding), into: &sink)
    writeLabelled(words.more, words.explain(finding.ruleID), into: &sink)
  }

  private func evidence(of finding: Finding) -> String {
    finding.evidence.map { evidence in
      [evidence.kind.rawValue, evidence.name, evidence.result].compactMap { $0 }.joined(separator: " ")
    }.joined(separator: "; ")
  }

  /// A line with a label, wrapped beneath itself; nothing where there is no text.
  func writeLabelled(_ label: String, _ text: String, into sink: inout ByteSink) {
    guard !text.isEmpty else { return }
    let lines = TextWrap.lines(
      PrintableFilter.printable(text), width: options.width, first: label.count + 4, rest: 4)
    sink.write("  \(style.paint("\(label):", .bold)) \(lines.joined(separator: "\n    "))\n")
  }
}
