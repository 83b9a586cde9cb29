import Findings

/// The figures of a run as a JSON object.
enum SummaryJSON {
  static func write(_ summary: RunSummary, to json: inout JSONWriter) {
    json.object("summary") { json in
      json.member("filesChecked", summary.filesChecked)
      json.member("bytesChecked", summary.bytesChecked)
      json.member("filesSkipped", summary.filesSkipped)
      json.member("errors", summary.errors)
      json.member("warnings", summary.warnings)
      json.member("notes", summary.notes)
      json.member("suppressed", summary.suppressed)
      json.member("baselined", summary.baselined)
      json.member("complete", summary.isComplete)
    }
  }
}
