package import Findings
import Rules
import SourceText

/// One self-contained page for the press office and the data-protection officer.
///
/// It runs no script and loads nothing, and its content security policy says so: the filters are check boxes and CSS.
/// Where a browser does not know `:has`, everything is shown.
package struct HTMLReporter: Reporter {
  package static let format = ReportFormat.html
  let options: ReportOptions
  let words: ReportText

  package init(options: ReportOptions) {
    self.options = options
    words = ReportText(language: options.language)
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    HTMLWriter.write(into: &sink) { html in
      html.block("html", [("lang", options.language.rawValue)]) { html in
        html.block("head") { html in writeHead(of: run, to: &html) }
        html.block("body") { html in
          html.line("a", [("class", "skip"), ("href", "#findings")], text: words.skipToFindings)
          html.block("header") { html in writeHeader(of: run, to: &html) }
          html.block("main") { html in writeMain(of: run, to: &html) }
          html.block("footer") { html in html.line("p", text: words.maskingRemark) }
        }
      }
    }
  }

  private func writeHead(of run: Run, to html: inout HTMLWriter) {
    html.void("meta", [("charset", "utf-8")])
    html.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    html.void(
      "meta",
      [("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'")])
    html.void("meta", [("name", "color-scheme"), ("content", "light dark")])
    html.line("title", text: "\(words.reportTitle) – \(Tool.name)")
    html.styleSheet(HTMLStyle.sheet + HTMLStyle.filters(categories: categories(of: run)))
  }

  private func writeMain(of run: Run, to html: inout HTMLWriter) {
    writeNotifications(of: run, to: &html)
    html.block("section", [("id", "findings"), ("aria-labelledby", "findings-heading")]) { html in
      html.line("h2", [("id", "findings-heading")], text: words.findingsHeading)
      if run.summary.findings == 0 {
        html.line("p", text: words.found(run.summary))
      } else {
        writeFilters(of: run, to: &html)
        let reasons = Dictionary(run.rules.map { ($0.id, $0.why) }, uniquingKeysWith: { first, _ in first })
        for file in run.files where !file.findings.isEmpty { writeDraft(file, reasons: reasons, to: &html) }
      }
    }
    writeExceptions(of: run, to: &html)
    writeRegister(of: run, to: &html)
    writeStatistics(of: run, to: &html)
    writeFiles(of: run, to: &html)
  }

  /// The categories that occur, in their own order.
  func categories(of run: Run) -> [Rules.Category] {
    let found = Set(run.findings.map(\.category))
    return Rules.Category.allCases.filter(found.contains)
  }
}
