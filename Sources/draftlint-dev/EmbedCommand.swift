import BuiltInRules
import Workspace

/// Writes the table that embeds `rules/` in the binary.
enum EmbedCommand {
  static func run() throws(WorkspaceError) {
    let folder = try WorkingDirectory().absolute(FilePath("rules"))
    let files = try FolderTree.files(in: folder, endings: EmbedTable.endings)
    let source = EmbedTable.source(for: files.map(\.description))
    try FileWriter.write(Array(source.utf8), to: FilePath(EmbedTable.path))
    try Console.write("\(EmbedTable.path): \(files.count) files\n".utf8, to: .output)
  }
}
