import BuiltInRules
import Detection
import Patterns
import Rules
import Workspace

/// Writes what stands in the binary beside the rules themselves: their compiled form, the prefilter and the programs
/// of their patterns, the tables of terms, the lexicon of the person detector, and the table that embeds all files of
/// `rules/`.
enum EmbedCommand {
  static func run() throws(WorkspaceError) {
    let folder = try WorkingDirectory().absolute(FilePath("rules"))
    let (lists, library) = try RuleFolder.read()
    let lexicon = NameLexicon.build(lists, nouns: try RuleFolder.nouns())
    try write(lexicon, to: PersonModel.lexiconPath + ".bin", in: folder)
    try write(PrefilterTable.bytes(of: library.patterns), to: EmbedTable.prefilterPath, in: folder)
    try write(ProgramTable.bytes(of: library.patterns), to: EmbedTable.programsPath, in: folder)
    try write(
      CompiledTerms.bytes(of: library.detectors, lists: lists), to: CompiledTerms.path + ".bin", in: folder)
    try write(CompiledLibrary.bytes(of: library), to: EmbedTable.libraryPath, in: folder)
    let files = try FolderTree.files(in: folder, endings: EmbedTable.endings)
    let source = EmbedTable.source(for: files.map(\.description))
    try FileWriter.write(Array(source.utf8), to: FilePath(EmbedTable.path))
    try Console.write("\(EmbedTable.path): \(files.count) files\n".utf8, to: .output)
  }

  private static func write(_ bytes: [UInt8], to path: String, in folder: FilePath) throws(WorkspaceError) {
    try FileWriter.write(bytes, to: folder.appending(Array(path.utf8)))
    try Console.write("rules/\(path): \(bytes.count) bytes\n".utf8, to: .output)
  }
}
