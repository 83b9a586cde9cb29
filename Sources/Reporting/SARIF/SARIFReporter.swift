package import Findings
import Rules

/// SARIF 2.1.0 (OASIS, errata 01): one log with one run.
///
/// It never has `snippet`, `contextRegion` or `contents`, since they would hold the text of the draft; the standard's
/// redaction tokens do not cover them. Viewers may still show the file's own line beside a result.
package struct SARIFReporter: Reporter {
  package static let format = ReportFormat.sarif
  private let options: ReportOptions

  static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  /// The name under which GitHub and others know the root of the repository.
  static let base = "%SRCROOT%"

  package init(options: ReportOptions) {
    self.options = options
  }

  package func write(_ run: Run, into sink: inout ByteSink) {
    let document = SARIFRun(run, options: options)
    JSONWriter.write(into: &sink, layout: .indented) { json in
      json.object { json in
        json.member("$schema", Self.schema)
        json.member("version", "2.1.0")
        json.array("runs") { json in
          json.object { json in document.write(to: &json) }
        }
      }
    }
    sink.write("\n")
  }
}
