import Linting
import Reporting
import Rules

/// What was replaced by what, as JSON. The only output of the tool that holds values in plain text beside `--reveal`.
struct RedactionMap {
  private let redacted: RedactedDraft

  init(_ redacted: RedactedDraft) {
    self.redacted = redacted
  }

  var text: [UInt8] {
    var sink = ByteSink()
    JSONWriter.write(into: &sink, layout: .indented) { json in
      json.object { json in
        json.member("schemaVersion", 1)
        json.array("replacements", of: redacted.entries) { json, entry in
          json.object { json in
            json.member("entity", entry.kind.rawValue)
            json.member("original", entry.original)
            json.member("replacement", entry.replacement)
          }
        }
      }
    }
    return sink.bytes + [UInt8(ascii: "\n")]
  }
}
