extension GitRepository {
  /// What stands against what.
  package enum Comparison: Hashable, Sendable {
    /// The index against HEAD: what the next commit brings.
    case staged
    /// The index against where it parted from a revision.
    case stagedSince(String)
    /// The work tree against where it parted from a revision, files that git does not know yet included.
    case workTreeSince(String)
  }

  /// The files that have changed, and of those that are not new the lines that they got. `paths` are literal, counted
  /// from the folder; files elsewhere are left out. None: everything.
  package func changes(
    _ comparison: Comparison, paths: [FilePath] = []
  ) throws(GitError) -> (changes: [GitChange], addedLines: [FilePath: AddedLines]) {
    var arguments = ["diff-index"]
    switch comparison {
    case .staged: arguments += ["--cached", try lastCommit()]
    case .stagedSince(let revision): arguments += ["--cached", try forkPoint(of: revision)]
    case .workTreeSince(let revision): arguments += [try forkPoint(of: revision)]
    }
    let common = ["--find-renames", "--no-ext-diff", "--ignore-submodules=dirty", "--no-relative"]
    var changes = RawDiff.changes(try output(arguments + common + ["--raw", "-z", "--no-abbrev"], paths))
    // The index against HEAD is checked as whole files, so nobody asks for lines.
    guard comparison != .staged else { return (changes, [:]) }
    let patch = [
      "--patch", "--unified=0", "--inter-hunk-context=0", "--text", "--no-textconv", "--no-color", "--src-prefix=a/",
      "--dst-prefix=b/",
    ]
    let lines = Patch.addedLines(try output(arguments + common + patch, paths))
    if case .workTreeSince = comparison { changes += try unknownFiles(paths) }
    return (changes, lines)
  }

  /// What the index is held against: nothing, before the first commit.
  private func lastCommit() throws(GitError) -> String {
    if let head = try head() { return head }
    return try emptyTree()
  }

  /// The files of the work tree that git neither knows nor is told to ignore.
  private func unknownFiles(_ paths: [FilePath]) throws(GitError) -> [GitChange] {
    // From the top, so that names are counted from there.
    let git = paths.isEmpty ? Git(folder: root) : self.git
    let bytes = try git.output("ls-files", "--others", "--exclude-standard", "--full-name", "-z", paths: paths)
    return bytes.split(separator: 0).filter { $0.last != FilePath.slash }.map {
      GitChange(path: FilePath(bytes: $0), kind: .file, object: nil, isNew: true, isUnmerged: false)
    }
  }

  /// Whether git knows something at a path, counted from the folder: in the index or in HEAD.
  package func knows(_ path: FilePath) throws(GitError) -> Bool {
    if try !git.output("ls-files", "-z", paths: [path]).isEmpty { return true }
    guard try head() != nil else { return false }
    return try !git.output("diff-index", "--cached", "--raw", "-z", "HEAD", paths: [path]).isEmpty
  }

  private func output(_ arguments: [String], _ paths: [FilePath]) throws(GitError) -> [UInt8] {
    let result = try git.run(arguments, paths: paths)
    guard result.status == 0 else { throw git.error(result) }
    return result.bytes
  }
}
