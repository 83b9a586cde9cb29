import Rules

/// An override of a policy with its globs read.
struct CompiledOverride: Sendable {
  let files: GlobList
  let override: PolicyOverride

  /// - Throws: the fault of the first pattern that is not a glob; `PolicyLoader` has told the user of it before.
  init(_ override: PolicyOverride) throws(GlobError) {
    files = try GlobList(override.files)
    self.override = override
  }
}
