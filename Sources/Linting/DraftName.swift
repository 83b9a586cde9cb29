/// What a draft is called by those who do not print it; nil: as it is printed.
package struct DraftName: Sendable {
  /// Its path as the globs of the policy see it, counted from the policy's folder.
  package var policyPath: String?
  /// Its path in fingerprints and baselines, counted from the root of its repository.
  package var identity: String?

  package init(policyPath: String? = nil, identity: String? = nil) {
    self.policyPath = policyPath
    self.identity = identity
  }
}
