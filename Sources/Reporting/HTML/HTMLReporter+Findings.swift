import Findings
import Rules
import SourceText

/// The findings, draft by draft, and the check boxes by which they are chosen.
extension HTMLReporter {
  func writeFilters(of run: Run, to html: inout HTMLWriter) {
    html.block("form", [("class", "filters"), ("aria-label", words.filterHeading)]) { html in
      html.block("fieldset") { html in
        html.line("legend", text: words.severity)
        for severity in Severity.allCases.reversed() {
          let count = run.findings.count { $0.severity == severity }
          guard count > 0 else { continue }
          writeFilter("severity-\(severity.rawValue)", words.name(of: severity), count: count, to: &html)
        }
      }
      html.block("fieldset") { html in
        html.line("legend", text: words.category)
        for category in categories(of: run) {
          let count = run.findings.count { $0.category == category }
          writeFilter("category-\(category.rawValue)", words.name(of: category), count: count, to: &html)
        }
      }
    }
  }

  private func writeFilter(_ id: String, _ label: String, count: Int, to html: inout HTMLWriter) {
    html.block("label", [("for", id)]) { html in
      html.void("input", [("type", "checkbox"), ("id", id), ("checked", "")])
      html.line("span", text: "\(label) (\(words.number(count)))")
    }
  }

  /// A draft and its findings; `reasons` say why each rule objects.
  func writeDraft(_ file: FileResult, reasons: [RuleID: LocalizedText], to html: inout HTMLWriter) {
    html.block("section", [("class", "draft")]) { html in
      html.line("h3") { html in html.inline("code", text: file.path) }
      for finding in file.findings { write(finding, why: reasons[finding.ruleID], to: &html) }
    }
  }

  private func write(_ finding: Finding, why: LocalizedText?, to html: inout HTMLWriter) {
    let severity = finding.severity.rawValue
    let classes = "finding severity-\(severity) category-\(finding.category.rawValue)"
    html.block("article", [("class", classes)]) { html in
      html.line("h4") { html in
        html.inline("span", [("class", "badge")], text: words.name(of: finding.severity))
        html.text(" \(finding.message[options.language])")
      }
      writePlace(of: finding, to: &html)
      if options.showsContext { writeContext(of: finding, to: &html) }
      html.block("dl", [("class", "details")]) { html in writeDetails(of: finding, why: why, to: &html) }
    }
  }

  private func writePlace(of finding: Finding, to html: inout HTMLWriter) {
    let start = finding.region.start
    html.line("p", [("class", "place")]) { html in
      html.text(words.place(line: start.line, column: start.column))
      html.text(" · \(words.name(of: finding.category))")
      guard let entity = finding.entity else { return }
      html.text(" · \(words.name(of: entity)) ")
      html.inline("code", text: finding.excerpt.description)
    }
  }

  private func writeContext(of finding: Finding, to html: inout HTMLWriter) {
    let scalars = Array(finding.context.text.description.unicodeScalars)
    let marked = finding.context.columns.clamped(to: 0..<scalars.count)
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    html.line("p", [("class", "context")]) { html in
      html.text(text(0..<marked.lowerBound))
      html.inline("mark", text: text(marked))
      html.text(text(marked.upperBound..<scalars.count))
    }
  }

  private func writeDetails(of finding: Finding, why: LocalizedText?, to html: inout HTMLWriter) {
    writeDetail(words.better, finding.instead[options.language], to: &html)
    writeDetail(words.why, why?[options.language] ?? "", to: &html)
    writeDetail(words.law, finding.references.joined(separator: "; "), to: &html)
    let related = RelatedPlaces(words: words, related: finding.related) {
      words.place(line: $0.line, column: $0.column)
    }
    writeDetail(words.together, related.together, to: &html)
    writeDetail(words.again, related.again, to: &html)
    writeDetail(words.confidence, words.confidence(finding.confidence), to: &html)
    html.block("div") { html in
      html.line("dt", text: words.rule)
      html.line("dd") { html in writeRule(finding.ruleID, to: &html) }
    }
    writeDetail(words.fingerprint, finding.fingerprint.description, to: &html)
  }

  private func writeDetail(_ label: String, _ text: String, to html: inout HTMLWriter) {
    guard !text.isEmpty else { return }
    html.block("div") { html in
      html.line("dt", text: label)
      html.line("dd", text: text)
    }
  }

  /// The id of a rule, as a link where the rules have pages.
  func writeRule(_ rule: RuleID, to html: inout HTMLWriter) {
    if let address = options.address(of: rule) {
      html.inline("a", [("href", address)], text: rule.description)
    } else {
      html.inline("code", text: rule.description)
    }
  }
}
