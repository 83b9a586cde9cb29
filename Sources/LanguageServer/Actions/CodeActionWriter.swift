import Reporting
import SourceText

/// Writes code actions as LSP 3.17 has them.
struct CodeActionWriter {
  let document: CheckedDocument
  let diagnostics: DiagnosticWriter
  let capabilities: ClientCapabilities

  func write(_ action: CodeAction, to json: inout JSONWriter) {
    json.object { json in
      json.member("title", action.title)
      json.member("kind", action.kind.rawValue)
      if action.isPreferred { json.member("isPreferred", true) }
      if let finding = action.finding {
        json.array("diagnostics") { json in
          json.object { json in
            diagnostics.writeMembers(of: DocumentDiagnostic(finding, language: document.language), to: &json)
          }
        }
      }
      json.object("edit") { json in write(action.change, to: &json) }
    }
  }

  private func write(_ change: CodeAction.Change, to json: inout JSONWriter) {
    guard capabilities.takesDocumentChanges else {
      json.object("changes") { json in json.array(change.uri.text) { json in writeEdits(of: change, to: &json) } }
      return
    }
    json.array("documentChanges") { json in
      if change.isNew {
        json.object { json in
          json.member("kind", "create")
          json.member("uri", change.uri.text)
        }
      }
      json.object { json in
        json.object("textDocument") { json in
          json.member("uri", change.uri.text)
          json.key("version")
          if let version = change.version { json.value(version) } else { json.null() }
        }
        json.array("edits") { json in writeEdits(of: change, to: &json) }
      }
    }
  }

  private func writeEdits(of change: CodeAction.Change, to json: inout JSONWriter) {
    let lines = LineIndex(change.file)
    let ranges = RangeWriter(markLength: change.file.markLength, encoding: capabilities.encoding)
    for edit in change.edits {
      json.object { json in
        ranges.write(lines.region(of: edit.range), to: &json)
        json.member("newText", edit.text)
      }
    }
  }
}
