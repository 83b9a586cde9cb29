package import Findings
import Rules
package import SourceText

/// A finding as a JSON object; the one place for its fields, shared by all formats and commands that speak JSON.
package struct FindingJSON {
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in writeMembers(of: finding, to: &json) }
  }

  /// The finding with its exception as a further member, `suppression`.
  package func write(_ suppressed: SuppressedFinding, to json: inout JSONWriter) {
    json.object { json in
      writeMembers(of: suppressed.finding, to: &json)
      json.object("suppression") { json in write(suppressed.suppression, to: &json) }
    }
  }

  private func writeMembers(of finding: Finding, to json: inout JSONWriter) {
    json.member("ruleId", finding.ruleID.description)
    json.member("category", finding.category.rawValue)
    json.member("entity", finding.entity?.rawValue)
    json.member("severity", finding.severity.rawValue)
    json.member("confidence", finding.confidence.level.rawValue)
    json.member("score", finding.confidence.score)
    json.member("path", finding.path)
    RegionJSON.write(finding.region, as: "range", to: &json)
    json.member("message", finding.message[language])
    json.member("excerpt", finding.excerpt.description)
    writeEvidence(of: finding, to: &json)
    json.array("references", of: finding.references)
    json.array("related", of: finding.related) { json, related in
      json.object { json in
        json.member("entity", related.entity?.rawValue)
        RegionJSON.write(related.region, as: "range", to: &json)
      }
    }
    json.member("fingerprint", finding.fingerprint.description)
  }

  private func writeEvidence(of finding: Finding, to json: inout JSONWriter) {
    json.array("evidence", of: finding.evidence) { json, evidence in
      json.object { json in
        json.member("kind", evidence.kind.rawValue)
        json.member("name", evidence.name)
        if let result = evidence.result { json.member("result", result) }
        if let weight = evidence.weight { json.member("weight", weight) }
      }
    }
  }

  private func write(_ suppression: Suppression, to json: inout JSONWriter) {
    json.member("origin", suppression.origin.name)
    json.member("reasonCode", suppression.reasonCode)
    json.member("reason", suppression.reason)
    json.member("legalBasis", suppression.legalBasis)
    json.member("requestedBy", suppression.requestedBy)
    json.member("approvedBy", suppression.approvedBy)
    json.member("secondApproval", suppression.secondApproval)
    json.member("expires", suppression.expires)
  }
}
