import Findings
import Rules
import Workspace

/// The finding of a draft for which an exception is asked, without its value.
struct ExceptedFinding {
  /// The draft's path as a glob of the policy.
  let path: String
  /// Nil where the finding stands for several places of the draft, which all of them the path covers.
  let fingerprint: String?
  let valueCode: String?

  init(_ finding: Finding, policyPath: String) {
    path = Self.glob(policyPath)
    fingerprint = finding.repeats == .once ? nil : finding.fingerprint.description
    valueCode = finding.valueDigest?.code
  }

  /// A pattern that fits this path only: signs of patterns are plain, and a bare name is tied to the policy's folder.
  private static func glob(_ path: String) -> String {
    let plain = path.map { "*?[]\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    let isTied = plain.contains("/")
    return isTied ? (plain.hasPrefix("!") ? "\\" + plain : plain) : "/" + plain
  }
}
