import Rules
import SourceText
import Workspace

/// The draft or folder that `policy show` is asked about; a draft need not exist yet.
struct PolicyPlace {
  let shown: FilePath
  /// Absolute.
  let location: FilePath
  /// The folder whose policy holds.
  let folder: FilePath

  init(_ path: FilePath, in workingDirectory: WorkingDirectory) throws(WorkspaceError) {
    shown = path.simplified
    let absolute = workingDirectory.absolute(path).simplified
    if let isFolder = FileKind.isFolder(absolute), isFolder {
      location = try WorkingDirectory.canonical(absolute)
      folder = location
    } else {
      folder = (try? WorkingDirectory.canonical(absolute.folder)) ?? absolute.folder
      location = folder.appending(absolute.name)
    }
  }

  /// The overrides of a policy whose globs match.
  func overrides(
    of policy: Policy, in file: FilePath?, _ workingDirectory: WorkingDirectory
  ) throws(GlobError) -> [PolicyOverride] {
    let path = GlobBase(policy: file, in: workingDirectory).path(of: location)
    var matching: [PolicyOverride] = []
    for override in policy.overrides where try GlobList(override.files).matches(path.bytes) {
      matching.append(override)
    }
    return matching
  }
}
