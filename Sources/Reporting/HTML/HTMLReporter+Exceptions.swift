import Findings
import Rules
import SourceText

/// The audit trail: which findings an exception covers, why, on whose word and until when; and how each exception of
/// the policy stands.
extension HTMLReporter {
  func writeExceptions(of run: Run, to html: inout HTMLWriter) {
    guard run.summary.suppressed > 0 else { return }
    let header = [
      words.place, words.rule, words.reason, words.legalBasis, words.requestedBy, words.approvedBy, words.expires,
    ]
    html.block("section") { html in
      html.line("h2", text: words.coveredHeading)
      HTMLTable.writeScrolling(label: words.coveredHeading, to: &html) { html in
        HTMLTable.writeHead(header, to: &html)
        html.block("tbody") { html in
          for suppressed in run.suppressed { write(suppressed, to: &html) }
        }
      }
    }
  }

  /// The register of exceptions, as the policy declares them.
  func writeRegister(of run: Run, to html: inout HTMLWriter) {
    guard !run.exceptions.isEmpty else { return }
    let header = [
      words.rule, words.scope, words.state, words.covers, words.reason, words.approvedBy, words.expires,
    ]
    html.block("section") { html in
      html.line("h2", text: words.registerHeading)
      HTMLTable.writeScrolling(label: words.registerHeading, to: &html) { html in
        HTMLTable.writeHead(header, to: &html)
        html.block("tbody") { html in
          for record in run.exceptions { write(record, to: &html) }
        }
      }
    }
  }

  private func write(_ record: ExceptionRecord, to html: inout HTMLWriter) {
    let declaration = record.declaration
    let approval = [declaration.approvedBy, declaration.secondApproval].compactMap { $0 }.joined(separator: ", ")
    html.line("tr", [("class", "exception-\(record.state.rawValue)")]) { html in
      html.inline("td") { html in writeRule(declaration.rule, to: &html) }
      html.inline("td") { html in html.inline("code", text: declaration.path ?? declaration.fingerprint ?? "–") }
      html.inline("td", [("class", "state")], text: words.name(of: record.state))
      html.inline("td", [("class", "number")], text: words.number(record.findings))
      for text in [declaration.reason, approval, declaration.expires] { html.inline("td", text: text) }
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
