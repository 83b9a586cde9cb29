import SourceText
import Workspace

extension CheckInput {
  /// The draft's bytes, read now where they did not come on standard input.
  ///
  /// - Throws: why it cannot be read, with the path that is printed.
  func load() throws(WorkspaceError) -> SourceFile {
    if let bytes { return SourceFile(path: path.description, bytes: bytes) }
    do throws(WorkspaceError) {
      let bytes =
        if let stored { try stored.objects.bytes(of: stored.object, path: path) } else {
          try FileReader.read(location)
        }
      if LargeFilePointer.stands(in: bytes) { throw WorkspaceError(path: path, reason: .largeFilePointer) }
      return SourceFile(path: path.description, bytes: bytes)
    } catch {
      throw WorkspaceError(path: path, reason: error.reason)
    }
  }

  /// The one draft that `inspect` looks at; a folder is not one.
  static func single(_ settings: InputSettings, in environment: ToolEnvironment) throws(WorkspaceError) -> CheckInput {
    if case .path(let path)? = settings.named.first,
      FileKind.isFolder(environment.workingDirectory.absolute(path)) == true
    {
      throw WorkspaceError(path: path.simplified, reason: .isFolder)
    }
    let filter = DraftFilter(base: GlobBase(policy: nil, in: environment.workingDirectory))
    let inputs = CheckInputs(settings, in: environment) { _ in filter }
    if let problem = inputs.problems.first { throw problem }
    guard let draft = inputs.drafts.first else { throw WorkspaceError(path: FilePath(""), reason: .missing) }
    return draft
  }
}
