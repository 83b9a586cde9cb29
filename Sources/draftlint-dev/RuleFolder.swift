import Rules
import SourceText
import Workspace

/// The files of `rules/` as they are now, not as they stand in this binary.
enum RuleFolder {
  static let path = FilePath("rules")

  /// Nouns, from which names are told; no part of the binary as such.
  static func nouns() throws(WorkspaceError) -> WordList {
    try trainingList("nouns")
  }

  /// Surnames that are on no list.
  static func madeSurnames() throws(WorkspaceError) -> WordList {
    try trainingList("made-surnames")
  }

  private static func trainingList(_ name: String) throws(WorkspaceError) -> WordList {
    WordList(loaded: try FileReader.read(FilePath("Training/lists/\(name).txt")))
  }

  /// The word lists by path without ending, and what the rule files declare.
  static func read() throws(WorkspaceError) -> (lists: [String: WordList], library: RuleLibrary) {
    let folder = try WorkingDirectory().absolute(path)
    var sources: [SourceFile] = []
    var lists: [String: WordList] = [:]
    for file in try FolderTree.files(in: folder, endings: ["yml", "txt"]) {
      let bytes = try FileReader.read(folder.appending(file.bytes))
      let name = file.description
      if name.hasSuffix(".txt") {
        lists[String(name.dropLast(4))] = WordList(loaded: bytes)
      } else {
        sources.append(SourceFile(path: name, bytes: bytes))
      }
    }
    return (lists, RuleLoader.load(sources, lists: lists).library)
  }
}
