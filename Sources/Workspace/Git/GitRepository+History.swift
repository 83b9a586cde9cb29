extension GitRepository {
  /// A version of a file, with the first commit that has it.
  package struct Version: Hashable, Sendable {
    package let commit: String
    package let change: GitChange
  }

  /// Every version of every file that the commits of a range have brought, each object once under each name, the
  /// oldest commit first.
  ///
  /// - Parameters:
  ///   - range: as git-rev-list(1) takes it; nil: all that leads to any branch or tag, or to HEAD.
  ///   - paths: literal paths, counted from the folder; files elsewhere are left out. None: everything.
  /// - Returns: also whether the clone ends before the range does (a shallow clone), so that older versions are missing.
  /// - Throws: where git does not know the range.
  package func versions(
    in range: String?, paths: [FilePath] = []
  ) throws(GitError) -> (versions: [Version], isCutOff: Bool) {
    let commits = try git.run(
      ["rev-list", "--reverse", "--topo-order"] + (range.map { ["--end-of-options", $0, "--"] } ?? ["--all", "HEAD"]))
    guard commits.status == 0 else { throw try historyError(commits, range: range) }
    let raw = try git.output(
      "diff-tree", "--stdin", "-r", "-m", "--root", "--no-renames", "--raw", "-z", "--no-abbrev", "--no-ext-diff",
      "--no-relative", paths: paths, input: commits.bytes)
    return (Self.versions(raw), try isCutOff(commits.bytes))
  }

  private static func versions(_ raw: [UInt8]) -> [Version] {
    var diff = RawDiff(raw)
    var versions: [Version] = []
    var seen: Set<[UInt8]> = []
    var current = ""
    while let entry = diff.next() {
      switch entry {
      case .commit(let commit): current = commit
      case .change(let change):
        guard let object = change.object else { continue }
        if seen.insert(object.utf8 + change.path.bytes).inserted {
          versions.append(Version(commit: current, change: change))
        }
      }
    }
    return versions
  }

  /// Whether one of the commits is one at which the clone ends.
  private func isCutOff(_ commits: [UInt8]) throws(GitError) -> Bool {
    guard try isShallow, let path = try git.answer("rev-parse", "--git-path", "shallow") else { return false }
    let file = path.isAbsolute ? path : folder.appending(path.bytes)
    guard let ends = try? FileReader.read(file) else { return true }
    let newline = UInt8(ascii: "\n")
    return !Set(ends.split(separator: newline)).isDisjoint(with: commits.split(separator: newline))
  }

  private func historyError(_ result: ChildProcess.Output, range: String?) throws(GitError) -> GitError {
    if try head() == nil, range == nil { return .noCommit }
    let causes = ["unknown revision", "bad revision", "ambiguous argument", "Invalid revision range", "bad object"]
    guard let range, causes.contains(where: result.errors.contains) else { return git.error(result) }
    return .unknownRevision(range, isShallow: try isShallow)
  }
}
