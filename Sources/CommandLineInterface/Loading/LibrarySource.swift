import BuiltInRules
import Detection
import Patterns
import Rules
import SourceText
import Workspace

/// Where the rules come from: the binary, or a folder of the user's.
struct LibrarySource {
  let folder: FilePath?
  let workingDirectory: WorkingDirectory

  /// What was loaded: the declarations, the faults, and, where it was parsed, the files themselves.
  struct Loaded {
    let library: RuleLibrary
    let diagnostics: [Diagnostic]
    let sources: [SourceFile]
  }

  /// Loads what is there. A file with a fault is left out and told of; the rest stands.
  ///
  /// - Throws: where the folder itself or a file in it cannot be read.
  func load(_ options: RuleLoadingOptions) throws(WorkspaceError) -> Loaded {
    guard let folder else {
      // The compiled form has no examples, and nothing in it is left to check.
      guard options.includesExamples || options.checksEverything else {
        return Loaded(library: EmbeddedFiles.library(), diagnostics: [], sources: [])
      }
      return load(
        EmbeddedFiles.sources(), EmbeddedFiles.lists(), EmbeddedFiles.tables(), EmbeddedFiles.patternTables(), options)
    }
    var sources: [SourceFile] = []
    var lists: [String: WordList] = [:]
    var tables: [String: ResourceBytes] = [:]
    for file in try files(in: folder) {
      let path = folder.appending(file.bytes).simplified
      let bytes = try read(path)
      let name = String(file.description.dropLast(4))
      switch file.ending {
      case "txt": lists[name] = WordList(loaded: bytes)
      case "bin": tables[name] = ResourceBytes(loaded: bytes)
      default: sources.append(SourceFile(path: path.description, bytes: bytes))
      }
    }
    var options = options
    // The built-in files are held to it by tests; these by nobody.
    options.checksEverything = true
    return load(sources, lists, tables, .none, options)
  }

  private func load(
    _ sources: [SourceFile], _ lists: [String: WordList], _ tables: [String: ResourceBytes],
    _ patternTables: PatternTables, _ options: RuleLoadingOptions
  ) -> Loaded {
    let (library, diagnostics) = RuleLoader.load(
      sources, lists: lists, tables: tables, patternTables: patternTables, options: options)
    return Loaded(
      library: library, diagnostics: diagnostics + missingModel(of: library, options), sources: sources)
  }

  /// A detector of persons without its weights would see nobody, and say nothing of it.
  private func missingModel(of library: RuleLibrary, _ options: RuleLoadingOptions) -> [Diagnostic] {
    guard let detector = library.detectors.first(where: { $0.kind == .person }),
      PersonModel(tables: library.tables)?.isReadable != true
    else { return [] }
    let message = LocalizedText(
      german: "person/weights.bin oder person/lexicon.bin fehlt oder passt nicht: Namen werden nicht erkannt.",
      english: "person/weights.bin or person/lexicon.bin is missing or not of this version: names are not seen.")
    return [
      Diagnostic(severity: .error, message: message[options.language], path: detector.path, help: nil)
    ]
  }

  private func files(in folder: FilePath) throws(WorkspaceError) -> [FilePath] {
    do throws(WorkspaceError) {
      return try FolderTree.files(in: workingDirectory.absolute(folder), endings: ["yml", "txt", "bin"])
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
