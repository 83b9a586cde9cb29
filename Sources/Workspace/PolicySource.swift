package import Rules
package import SourceText

/// Reads policy files for ``PolicyLoader``; paths are those that are printed.
package struct PolicySource {
  private let loader: PolicyLoader
  package let workingDirectory: WorkingDirectory

  package init(loader: PolicyLoader, workingDirectory: WorkingDirectory) {
    self.loader = loader
    self.workingDirectory = workingDirectory
  }

  /// The policy of a file and its faults. What could not be read at all is as the built-in policy says.
  package func load(_ path: FilePath) -> (policy: Policy, diagnostics: [Diagnostic]) {
    load(path, text: nil)
  }

  /// The same, with `text` in place of the file's bytes, as an editor has them; nil: those of the file.
  package func load(_ path: FilePath, text: [UInt8]?) -> (policy: Policy, diagnostics: [Diagnostic]) {
    let folder = workingDirectory.absolute(path).folder
    let root = PolicyLocator.repositoryRoot(of: folder) ?? folder
    // The loader compares paths as they are written, so both have to start at the same place.
    let shownRoot = path.isAbsolute ? root : workingDirectory.way(to: root)
    let (policy, diagnostics) = loader.load(path: path.description, repositoryRoot: shownRoot.description) {
      other throws(PolicyReadError) in
      let location = workingDirectory.absolute(FilePath(other))
      guard other == path.description || Self.lies(location, below: root) else { throw .unreadable }
      if other == path.description, let text { return SourceFile(path: other, bytes: text) }
      return SourceFile(path: other, bytes: try Self.read(location))
    }
    return (policy ?? builtIn().policy, diagnostics)
  }

  /// The policy that holds where there is none.
  package func builtIn() -> (policy: Policy, diagnostics: [Diagnostic]) {
    let (policy, diagnostics) = loader.load(builtIn: RuleLibrary.defaultPolicy)
    return (policy ?? Policy(), diagnostics)
  }

  /// Whether a file is in a folder when symbolic links are followed; the loader sees names only.
  private static func lies(_ location: FilePath, below root: FilePath) -> Bool {
    guard let file = try? WorkingDirectory.canonical(location), let folder = try? WorkingDirectory.canonical(root)
    else {
      return true
    }
    return file.relative(to: folder) != nil
  }

  private static func read(_ location: FilePath) throws(PolicyReadError) -> [UInt8] {
    do throws(WorkspaceError) {
      return try FileReader.read(location, limit: sizeLimit)
    } catch {
      switch error.reason {
      case .missing, .isNoFolder: throw .missing
      case .tooLarge: throw .tooLarge
      default: throw .unreadable
      }
    }
  }

  /// Bytes beyond which a file is no policy; the parser's own limit is lower.
  private static let sizeLimit = 16 << 20
}
