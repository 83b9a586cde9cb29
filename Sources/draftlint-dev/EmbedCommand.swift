import BuiltInRules
import Patterns
import Rules
import SourceText
import Workspace

/// Writes what stands in the binary beside the rules themselves: the triggers of their patterns, and the table that
/// embeds all files of `rules/`.
enum EmbedCommand {
  static func run() throws(WorkspaceError) {
    let folder = try WorkingDirectory().absolute(FilePath("rules"))
    try writeTriggers(in: folder)
    let files = try FolderTree.files(in: folder, endings: EmbedTable.endings)
    let source = EmbedTable.source(for: files.map(\.description))
    try FileWriter.write(Array(source.utf8), to: FilePath(EmbedTable.path))
    try Console.write("\(EmbedTable.path): \(files.count) files\n".utf8, to: .output)
  }

  /// From the files as they are now, not as they stand in this binary.
  private static func writeTriggers(in folder: FilePath) throws(WorkspaceError) {
    var sources: [SourceFile] = []
    for path in try FolderTree.files(in: folder, endings: ["yml"]) {
      let bytes = try FileReader.read(folder.appending(path.bytes))
      sources.append(SourceFile(path: path.description, bytes: bytes))
    }
    let patterns = RuleLoader.load(sources).library.patterns
    let table = TriggerTableWriter.table(of: patterns)
    try FileWriter.write(table, to: folder.appending(Array(EmbedTable.triggersPath.utf8)))
    try Console.write("rules/\(EmbedTable.triggersPath): \(patterns.count) patterns\n".utf8, to: .output)
  }
}
