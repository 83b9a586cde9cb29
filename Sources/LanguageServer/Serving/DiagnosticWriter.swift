import Findings
import Reporting
import Rules
import SourceText

/// Writes diagnostics as LSP 3.17 has them. No value of a draft is in them: editors log what they get.
struct DiagnosticWriter {
  let uri: DocumentURI
  let document: CheckedDocument
  let capabilities: ClientCapabilities
  /// Where the pages of the rules are; nil: nowhere that is known.
  var pages: RulePages?

  func writeAll(as name: String, to json: inout JSONWriter) {
    json.array(name, of: document.diagnostics) { json, diagnostic in
      json.object { json in writeMembers(of: diagnostic, to: &json) }
    }
  }

  /// Nil: the start of the document.
  func write(_ region: Region?, to json: inout JSONWriter) {
    RangeWriter(markLength: document.markLength, encoding: capabilities.encoding).write(region, to: &json)
  }

  func writeMembers(of diagnostic: DocumentDiagnostic, to json: inout JSONWriter) {
    write(diagnostic.region, to: &json)
    json.member("severity", Self.number(of: diagnostic.severity))
    json.member("code", diagnostic.code)
    if capabilities.showsCodeDescription, let pages, let rule = diagnostic.finding?.ruleID {
      json.object("codeDescription") { json in json.member("href", pages.page(of: rule)) }
    }
    json.member("source", "draftlint")
    json.member("message", diagnostic.message)
    guard let finding = diagnostic.finding else { return }
    // LSP 3.17, "DiagnosticTag": Deprecated.
    if finding.category == .outdatedLaw, capabilities.showsDeprecation {
      json.array("tags") { json in json.value(2) }
    }
    if capabilities.showsRelatedInformation, !finding.related.isEmpty { write(finding.related, to: &json) }
    json.object("data") { json in
      json.member("fingerprint", finding.fingerprint.description)
      json.member("confidence", finding.confidence.level.rawValue)
      json.member("instead", finding.instead[document.language])
    }
  }

  private func write(_ related: [Finding.Related], to json: inout JSONWriter) {
    let words = ReportText(language: document.language)
    json.array("relatedInformation", of: related) { json, related in
      json.object { json in
        json.object("location") { json in
          json.member("uri", uri.text)
          write(related.region, to: &json)
        }
        json.member("message", related.entity.map { "\(words.together): \(words.name(of: $0))" } ?? words.again)
      }
    }
  }

  private static func number(of severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
