package import Rules

/// Which files of a folder are drafts: by the endings of DESIGN, section 3, and `files` of the folder's policy.
///
/// It speaks of files that were come across; a file named on the command line is always read.
package struct DraftFilter: Sendable {
  package enum Verdict: Hashable, Sendable {
    case draft
    /// Not the ending of a draft: a picture, a script.
    case otherEnding
    /// A draft by its ending, but `files.include` does not name it.
    case notIncluded
    /// A draft that `files.exclude` names with this glob.
    case excluded(glob: String)
  }

  /// The endings that are drafts without being named.
  static let endings: Set<String> = ["md", "markdown", "txt", "html", "htm"]

  private let base: GlobBase
  private let include: GlobList
  private let exclude: GlobList

  /// - Throws: the fault of the first pattern that is not a glob.
  package init(_ patterns: FilePatterns, base: GlobBase) throws(GlobError) {
    include = try GlobList(patterns.include)
    exclude = try GlobList(patterns.exclude)
    self.base = base
  }

  /// The filter where no policy says anything.
  package init(base: GlobBase) {
    include = GlobList()
    exclude = GlobList()
    self.base = base
  }

  /// What a file is; `location` is its absolute path.
  ///
  /// A file of another ending (`export.csv`) is a draft where the glob that includes it spells that ending out.
  package func verdict(on location: FilePath) -> Verdict {
    let path = base.path(of: location).bytes
    let ending = location.ending
    let including = include.deciding(path)
    let isNamed = ending != nil && including?.ending == ending
    guard isNamed || ending.map(Self.endings.contains) == true else { return .otherEnding }
    guard include.isEmpty || including != nil else { return .notIncluded }
    return exclude.deciding(path).map { .excluded(glob: $0.description) } ?? .draft
  }
}
