import Findings
import Reporting
import Rules
import SourceText

/// Writes diagnostics as LSP 3.17 has them. No value of a draft is in them: editors log what they get.
struct DiagnosticWriter {
  let uri: DocumentURI
  let document: CheckedDocument
  let capabilities: ClientCapabilities

  func writeAll(as name: String, to json: inout JSONWriter) {
    json.array(name, of: document.diagnostics) { json, diagnostic in
      json.object { json in write(diagnostic, to: &json) }
    }
  }

  /// Nil: the start of the document.
  func write(_ region: Region?, to json: inout JSONWriter) {
    json.object("range") { json in
      write(region?.start, as: "start", to: &json)
      write(region?.end, as: "end", to: &json)
    }
  }

  private func write(_ diagnostic: DocumentDiagnostic, to json: inout JSONWriter) {
    write(diagnostic.region, to: &json)
    json.member("severity", Self.number(of: diagnostic.severity))
    json.member("code", diagnostic.code)
    json.member("source", "draftlint")
    json.member("message", diagnostic.message)
    guard let finding = diagnostic.finding else { return }
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
        json.member("message", [words.together, related.entity.map(words.name) ?? words.place].joined(separator: ": "))
      }
    }
  }

  private func write(_ position: Position?, as name: String, to json: inout JSONWriter) {
    json.object(name) { json in
      json.member("line", position.map { $0.line - 1 } ?? 0)
      json.member("character", position.map(character) ?? 0)
    }
  }

  private func character(of position: Position) -> Int {
    let isBehindMark = position.line == 1 && document.markLength > 0 && position.byte >= document.markLength
    let mark = isBehindMark ? capabilities.encoding.units(ofBytes: document.markLength) : 0
    let column =
      switch capabilities.encoding {
      case .utf8: position.utf8Column
      case .utf16: position.utf16Column
      case .utf32: position.column
      }
    return column - 1 + mark
  }

  private static func number(of severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
