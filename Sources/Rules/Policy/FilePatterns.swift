/// Which files of a folder are drafts, as globs; a file named on the command line is always read.
package struct FilePatterns: Sendable {
  package var include: [String]
  package var exclude: [String]

  package init(include: [String] = [], exclude: [String] = []) {
    self.include = include
    self.exclude = exclude
  }
}
