package import Rules
import SourceText

/// The exceptions of a policy, ready to cover findings.
///
/// Immutable; shared by all workers. Which exceptions were used shows in the results (``Suppression/Origin``), so
/// nothing has to be counted on the way.
package struct ExceptionMatcher: Sendable {
  /// An exception with its place in the policy and its path made a glob.
  private struct Candidate {
    let index: Int
    let declaration: ExceptionDeclaration
    let path: Glob?
    let value: ValueDigest?
    let isOver: Bool
  }

  package let exceptions: [ExceptionDeclaration]
  let globs: [Glob?]
  let today: CalendarDate?
  private let candidates: [RuleID: [Candidate]]

  /// Makes a matcher for the day `today` (nil: nothing expires). Findings of `notExemptible` rules are never covered.
  ///
  /// - Throws: the fault of a path that is not a glob; the policy's reader has refused it before.
  package init(
    _ exceptions: [ExceptionDeclaration], today: CalendarDate?, notExemptible: Set<RuleID> = []
  ) throws(GlobError) {
    var candidates: [RuleID: [Candidate]] = [:]
    var globs: [Glob?] = []
    for (index, declaration) in exceptions.enumerated() {
      var glob: Glob?
      if let path = declaration.path { glob = try Glob(path) }
      globs.append(glob)
      guard !notExemptible.contains(declaration.rule) else { continue }
      candidates[declaration.rule, default: []].append(
        Candidate(
          index: index, declaration: declaration, path: glob,
          value: declaration.valueCode.flatMap { ValueDigest(code: $0) },
          isOver: Self.isOver(declaration, on: today)))
    }
    self.exceptions = exceptions
    self.globs = globs
    self.today = today
    self.candidates = candidates
  }

  /// The result with the findings that an exception covers set apart. `path` is that of the draft from the folder from
  /// which the policy's globs are read.
  package func apply(to result: FileResult, path: some Collection<UInt8>) -> FileResult {
    guard !candidates.isEmpty else { return result }
    var applied = result
    applied.findings = []
    for finding in result.findings {
      if let suppression = suppression(of: finding, path: path) {
        applied.suppressed.append(SuppressedFinding(finding: finding, suppression: suppression))
      } else {
        applied.findings.append(finding)
      }
    }
    return applied
  }

  /// The exception that covers a finding: the first in the policy that does.
  package func suppression(of finding: Finding, path: some Collection<UInt8>) -> Suppression? {
    let found = candidates[finding.ruleID]?.first { candidate in
      !candidate.isOver && Self.covers(candidate, finding, path)
    }
    return found.map { Self.suppression($0.declaration, index: $0.index) }
  }

  static func isOver(_ declaration: ExceptionDeclaration, on today: CalendarDate?) -> Bool {
    guard let today, let last = CalendarDate(declaration.expires) else { return false }
    return last < today
  }

  /// All that the exception names must fit; one that names neither path nor fingerprint covers nothing.
  private static func covers(_ candidate: Candidate, _ finding: Finding, _ path: some Collection<UInt8>) -> Bool {
    let declaration = candidate.declaration
    guard candidate.path != nil || declaration.fingerprint != nil else { return false }
    if let fingerprint = declaration.fingerprint, fingerprint != finding.fingerprint.description { return false }
    if declaration.valueCode != nil, candidate.value == nil || candidate.value != finding.valueDigest { return false }
    return candidate.path.map { $0.matches(path) } ?? true
  }

  private static func suppression(_ declaration: ExceptionDeclaration, index: Int) -> Suppression {
    Suppression(
      origin: .policy(index), reason: declaration.reason, reasonCode: declaration.reasonCode,
      legalBasis: declaration.legalBasis, requestedBy: declaration.requestedBy, approvedBy: declaration.approvedBy,
      secondApproval: declaration.secondApproval, expires: declaration.expires)
  }
}
