import Findings
import Rules
import SourceText

/// The audit trail: which findings an exception covers, why, on whose word and until when.
extension HTMLReporter {
  func writeExceptions(of run: Run, to html: inout HTMLWriter) {
    guard run.summary.suppressed > 0 else { return }
    let header = [
      words.place, words.rule, words.reason, words.legalBasis, words.requestedBy, words.approvedBy, words.expires,
    ]
    html.block("section") { html in
      html.line("h2", text: words.exceptionsHeading)
      HTMLTable.writeScrolling(label: words.exceptionsHeading, to: &html) { html in
        HTMLTable.writeHead(header, to: &html)
        html.block("tbody") { html in
          for suppressed in run.suppressed { write(suppressed, to: &html) }
        }
      }
    }
  }

  private func write(_ suppressed: SuppressedFinding, to html: inout HTMLWriter) {
    let (finding, suppression) = (suppressed.finding, suppressed.suppression)
    let start = finding.region.start
    html.line("tr") { html in
      html.inline("td") { html in html.inline("code", text: "\(finding.path):\(start.line):\(start.column)") }
      html.inline("td") { html in writeRule(finding.ruleID, to: &html) }
      for text in [
        suppression.reason, suppression.legalBasis, suppression.requestedBy, suppression.approvedBy,
        suppression.expires,
      ] {
        html.inline("td", text: text ?? "–")
      }
    }
  }
}
