/// Globs of which the last that matches decides, as the lines of a `.gitignore`.
package struct GlobList: Sendable {
  package let globs: [Glob]

  package init(globs: [Glob] = []) {
    self.globs = globs
  }

  /// Reads each pattern.
  ///
  /// - Throws: the fault of the first pattern that is not a glob.
  package init(_ patterns: [String]) throws(GlobError) {
    var globs: [Glob] = []
    for pattern in patterns { globs.append(try Glob(pattern)) }
    self.globs = globs
  }

  package var isEmpty: Bool { globs.isEmpty }

  /// Whether a path is matched; see ``Glob/matches(_:isFolder:)``.
  package func matches(_ path: some Collection<UInt8>, isFolder: Bool = false) -> Bool {
    deciding(path, isFolder: isFolder) != nil
  }

  /// The glob by which a path is matched; nil where none matches or the last that does takes the match back.
  package func deciding(_ path: some Collection<UInt8>, isFolder: Bool = false) -> Glob? {
    let last = globs.last { $0.matches(path, isFolder: isFolder) }
    return last.flatMap { $0.isNegated ? nil : $0 }
  }
}
