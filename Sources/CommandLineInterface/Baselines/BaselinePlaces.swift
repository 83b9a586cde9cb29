import Findings
import Workspace

/// The files and folders of which `baseline stats` is to speak.
struct BaselinePlaces {
  /// From where the drafts of the baseline are named.
  private let root: FilePath
  /// Absolute; none: all.
  private let locations: [FilePath]

  init(_ paths: [FilePath], in workingDirectory: WorkingDirectory) {
    var roots = ContentRoots()
    root = roots.root(of: workingDirectory.path) ?? workingDirectory.path
    locations = paths.map { path in
      let location = workingDirectory.absolute(path).simplified
      return (try? WorkingDirectory.canonical(location)) ?? location
    }
  }

  func hold(_ entry: BaselineEntry) -> Bool {
    let location = root.appending(Array(entry.path.utf8)).simplified
    return locations.isEmpty || locations.contains { location == $0 || location.lies(below: $0) }
  }
}
