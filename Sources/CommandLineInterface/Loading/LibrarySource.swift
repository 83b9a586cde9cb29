import BuiltInRules
import Rules
import SourceText
import Workspace

/// Where the rules come from: the binary, or a folder of the user's.
struct LibrarySource {
  let folder: FilePath?
  let workingDirectory: WorkingDirectory

  /// Loads what is there. A file with a fault is left out and told of; the rest stands.
  ///
  /// - Throws: where the folder itself cannot be read.
  func load(_ options: RuleLoadingOptions) throws(WorkspaceError) -> (library: RuleLibrary, diagnostics: [Diagnostic]) {
    guard let folder else {
      return RuleLoader.load(EmbeddedFiles.sources(), lists: EmbeddedFiles.lists(), options: options)
    }
    var sources: [SourceFile] = []
    var lists: [String: WordList] = [:]
    for file in try files(in: folder) {
      let bytes = try read(folder.appending(file.bytes))
      if file.ending == "txt" {
        lists[String(file.description.dropLast(4))] = WordList(loaded: bytes)
      } else {
        sources.append(SourceFile(path: folder.appending(file.bytes).simplified.description, bytes: bytes))
      }
    }
    var options = options
    // The built-in files are held to it by tests; these by nobody.
    options.checksEverything = true
    return RuleLoader.load(sources, lists: lists, options: options)
  }

  private func files(in folder: FilePath) throws(WorkspaceError) -> [FilePath] {
    do throws(WorkspaceError) {
      return try FolderTree.files(in: workingDirectory.absolute(folder), endings: ["yml", "txt"])
    } catch {
      throw WorkspaceError(path: folder, reason: error.reason)
    }
  }

  private func read(_ path: FilePath) throws(WorkspaceError) -> [UInt8] {
    do throws(WorkspaceError) {
      return try FileReader.read(workingDirectory.absolute(path))
    } catch {
      throw WorkspaceError(path: path, reason: error.reason)
    }
  }
}
