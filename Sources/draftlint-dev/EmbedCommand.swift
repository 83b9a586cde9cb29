import BuiltInRules
import Patterns
import Rules
import SourceText
import Workspace

/// Writes what stands in the binary beside the rules themselves: their compiled form, the prefilter of their patterns, and the table that
/// embeds all files of `rules/`.
enum EmbedCommand {
  static func run() throws(WorkspaceError) {
    let folder = try WorkingDirectory().absolute(FilePath("rules"))
    try writeCompiled(in: folder)
    let files = try FolderTree.files(in: folder, endings: EmbedTable.endings)
    let source = EmbedTable.source(for: files.map(\.description))
    try FileWriter.write(Array(source.utf8), to: FilePath(EmbedTable.path))
    try Console.write("\(EmbedTable.path): \(files.count) files\n".utf8, to: .output)
  }

  /// From the files as they are now, not as they stand in this binary.
  private static func writeCompiled(in folder: FilePath) throws(WorkspaceError) {
    var sources: [SourceFile] = []
    for path in try FolderTree.files(in: folder, endings: ["yml"]) {
      let bytes = try FileReader.read(folder.appending(path.bytes))
      sources.append(SourceFile(path: path.description, bytes: bytes))
    }
    let library = RuleLoader.load(sources).library
    try write(PrefilterTable.bytes(of: library.patterns), to: EmbedTable.prefilterPath, in: folder)
    try write(CompiledLibrary.bytes(of: library), to: EmbedTable.libraryPath, in: folder)
  }

  private static func write(_ bytes: [UInt8], to path: String, in folder: FilePath) throws(WorkspaceError) {
    try FileWriter.write(bytes, to: folder.appending(Array(path.utf8)))
    try Console.write("rules/\(path): \(bytes.count) bytes\n".utf8, to: .output)
  }
}
