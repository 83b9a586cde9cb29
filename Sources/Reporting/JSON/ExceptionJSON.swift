import Findings
import Rules

/// An exception of the policy as a JSON object, for the audit trail.
enum ExceptionJSON {
  static func write(_ record: ExceptionRecord, to json: inout JSONWriter) {
    let declaration = record.declaration
    json.object { json in
      json.member("rule", declaration.rule.description)
      json.member("path", declaration.path)
      json.member("fingerprint", declaration.fingerprint)
      json.member("state", record.state.rawValue)
      json.member("findings", record.findings)
      json.member("reasonCode", declaration.reasonCode)
      json.member("reason", declaration.reason)
      json.member("legalBasis", declaration.legalBasis)
      json.member("requestedBy", declaration.requestedBy)
      json.member("approvedBy", declaration.approvedBy)
      json.member("secondApproval", declaration.secondApproval)
      json.member("created", declaration.created)
      json.member("expires", declaration.expires)
      json.member("declaredAt", declaration.origin)
    }
  }
}
