package import SourceText

/// What holds for a draft: which rules, how severe, for whom, with which exceptions.
///
/// Already resolved: `extends` has been followed and laid beneath.
package struct Policy: Sendable {
  /// The path of the policy file; nil for a built-in policy.
  package var path: String?
  /// `v1:` and the first 16 hexadecimal digits of the digest of all files that went into it.
  package var digest: String
  package var language: Language
  /// Whether the search for a policy upwards ends at this one.
  package var isRoot: Bool
  package var treatsReservedAs: ReservedTreatment
  package var authority: Authority
  package var files: FilePatterns
  /// Settings by rule; a rule without a setting is as its own file says.
  package var rules: [RuleID: RuleSetting]
  package var overrides: [PolicyOverride]
  package var exceptions: [ExceptionDeclaration]
  package var gate: Gate
  /// Identifiers of the authority's own.
  package var detectors: [DetectorDeclaration]
  /// Where a value that is not a rule's setting was set, `PATH:LINE` by key path (`gate.fail-on`); for `policy show`.
  package var origins: [String: String]

  package init(
    path: String? = nil, digest: String = "", language: Language = .german, isRoot: Bool = false,
    treatsReservedAs: ReservedTreatment = .note, authority: Authority = Authority(),
    files: FilePatterns = FilePatterns(),
    rules: [RuleID: RuleSetting] = [:], overrides: [PolicyOverride] = [], exceptions: [ExceptionDeclaration] = [],
    gate: Gate = Gate(), detectors: [DetectorDeclaration] = [], origins: [String: String] = [:]
  ) {
    self.path = path
    self.digest = digest
    self.language = language
    self.isRoot = isRoot
    self.treatsReservedAs = treatsReservedAs
    self.authority = authority
    self.files = files
    self.rules = rules
    self.overrides = overrides
    self.exceptions = exceptions
    self.gate = gate
    self.detectors = detectors
    self.origins = origins
  }
}
