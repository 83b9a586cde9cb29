import Findings
import Rules
import SourceText

/// The results, file by file: what stands, what an exception covers, what the baseline knows.
extension SARIFRun {
  /// What a result says beside its finding. Present on all results of a run or on none (SARIF, 3.27.23 and 3.27.24).
  private struct State {
    var suppression: Suppression?
    var isInBaseline = false
  }

  func writeResults(to json: inout JSONWriter) {
    for file in run.files {
      for finding in file.findings { write(finding, State(), to: &json) }
      for suppressed in file.suppressed {
        write(suppressed.finding, State(suppression: suppressed.suppression), to: &json)
      }
      for finding in file.baselined { write(finding, State(isInBaseline: true), to: &json) }
    }
  }

  private func write(_ finding: Finding, _ state: State, to json: inout JSONWriter) {
    json.object { json in
      json.member("ruleId", finding.ruleID.description)
      if let index = ruleIndices[finding.ruleID] { json.member("ruleIndex", index) }
      json.member("kind", "fail")
      json.member("level", finding.severity.rawValue)
      json.member("rank", finding.confidence.score)
      writeMessage(of: finding, to: &json)
      writeLocations(of: finding, to: &json)
      json.object("partialFingerprints") { json in
        json.member("maskedLine/v1", finding.fingerprint.description)
      }
      if summary.suppressed > 0 { write(state.suppression, to: &json) }
      if run.usesBaseline { json.member("baselineState", state.isInBaseline ? "unchanged" : "new") }
      if let fix = finding.fix { write(fix, of: finding, to: &json) }
      taxonomy.writeTaxa(finding.references, to: &json)
      json.object("properties") { json in writeProperties(of: finding, to: &json) }
    }
  }

  private func writeMessage(of finding: Finding, to json: inout JSONWriter) {
    let message = finding.message[options.language]
    json.object("message") { json in
      json.member("text", SARIFText.message(message))
      let declared = ruleIndices[finding.ruleID].map { run.rules[$0].message[options.language] }
      if declared == message { json.member("id", "default") }
    }
  }

  private func writeLocations(of finding: Finding, to json: inout JSONWriter) {
    json.array("locations") { json in
      json.object { json in writePhysicalLocation(finding.path, finding.region, to: &json) }
    }
    guard !finding.related.isEmpty else { return }
    json.array("relatedLocations", of: finding.related.enumerated()) { json, element in
      json.object { json in
        json.member("id", element.offset + 1)
        writePhysicalLocation(finding.path, element.element.region, to: &json)
        json.object("message") { json in
          json.member("text", SARIFText.message(element.element.entity.map(words.name(of:)) ?? words.again))
        }
      }
    }
  }

  private func writePhysicalLocation(_ path: String, _ region: Region, to json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      json.object("artifactLocation") { json in writeLocation(of: path, to: &json) }
      SARIFRegion.write(region, to: &json)
    }
  }

  /// SARIF, 3.55: what an editor or a forge may offer to do. The text is the rule's.
  private func write(_ fix: Fix, of finding: Finding, to json: inout JSONWriter) {
    json.array("fixes") { json in
      json.object { json in
        json.object("description") { json in
          json.member("text", SARIFText.message(finding.instead[options.language]))
        }
        json.array("artifactChanges") { json in
          json.object { json in
            json.object("artifactLocation") { json in writeLocation(of: finding.path, to: &json) }
            json.array("replacements", of: fix.edits) { json, edit in
              json.object { json in
                SARIFRegion.write(edit.region, as: "deletedRegion", to: &json)
                json.object("insertedContent") { json in json.member("text", edit.text) }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ suppression: Suppression?, to json: inout JSONWriter) {
    json.array("suppressions") { json in
      guard let suppression else { return }
      json.object { json in
        json.member("kind", suppression.origin.isInSource ? "inSource" : "external")
        json.member("status", "accepted")
        json.member("justification", suppression.reason)
        json.object("properties") { json in
          json.member("origin", suppression.origin.name)
          json.member("reasonCode", suppression.reasonCode)
          json.member("legalBasis", suppression.legalBasis)
          json.member("requestedBy", suppression.requestedBy)
          json.member("approvedBy", suppression.approvedBy)
          json.member("secondApproval", suppression.secondApproval)
          json.member("expires", suppression.expires)
        }
      }
    }
  }

  private func writeProperties(of finding: Finding, to json: inout JSONWriter) {
    json.member("category", finding.category.rawValue)
    json.member("entity", finding.entity?.rawValue)
    json.member("confidence", finding.confidence.level.rawValue)
    json.member("masked", finding.excerpt.description)
    json.member("matchLength", finding.region.end.char - finding.region.start.char)
  }
}
