import BuiltInRules
import Detection
import Patterns
import Rules
import Workspace

/// Writes what stands in the binary beside the rules themselves: the triggers of their patterns, the lexicon of the
/// person detector, and the table that embeds all files of `rules/`.
enum EmbedCommand {
  static func run() throws(WorkspaceError) {
    let folder = try WorkingDirectory().absolute(FilePath("rules"))
    let (lists, library) = try RuleFolder.read()
    let lexicon = PersonModel.lexiconPath + ".bin"
    try FileWriter.write(NameLexicon.build(lists, nouns: try RuleFolder.nouns()), to: folder.appending(Array(lexicon.utf8)))
    let patterns = library.patterns
    try FileWriter.write(
      TriggerTableWriter.table(of: patterns), to: folder.appending(Array(EmbedTable.triggersPath.utf8)))
    try Console.write("rules/\(EmbedTable.triggersPath): \(patterns.count) patterns\n".utf8, to: .output)
    let files = try FolderTree.files(in: folder, endings: EmbedTable.endings)
    let source = EmbedTable.source(for: files.map(\.description))
    try FileWriter.write(Array(source.utf8), to: FilePath(EmbedTable.path))
    try Console.write("\(EmbedTable.path): \(files.count) files\n".utf8, to: .output)
  }
}
