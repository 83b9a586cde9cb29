import Detection
import Rules
import SourceText
import Workspace

/// `draftlint-dev train SHARED`: writes `rules/person/lexicon.bin` and `weights.bin` and prints the cross-validated
/// figures. The same texts and lists give the same bytes.
enum TrainCommand {
  static func run(shared: String) throws {
    let trainer = PersonTrainer(
      firstNames: try list("gazetteers/first-names"), surnames: try list("gazetteers/surnames"),
      cues: try list("person/cues"), suffixes: try list("person/suffixes"))
    let texts = try readTexts(shared)
    let validation = CrossValidation(texts, trainer: trainer)
    let (slope, offset) = validation.calibration()
    let whole = try validation.wholeCounts(of: library(), lexicon: trainer.lexicon, slope: slope, offset: offset)
    let report = TrainingReport(validation: validation, slope: slope, offset: offset, whole: whole)
    try Console.write(report.text.utf8, to: .output)
    var file = trainer.train(texts)
    (file.slope, file.offset) = (slope, offset)
    try FileWriter.write(trainer.lexicon, to: FilePath("rules/person/lexicon.bin"))
    try FileWriter.write(file.bytes(), to: FilePath("rules/person/weights.bin"))
  }

  /// The detectors as they stand in `rules/` now.
  private static func library() throws -> RuleLibrary {
    let folder = try WorkingDirectory().absolute(FilePath("rules"))
    var sources: [SourceFile] = []
    var lists: [String: WordList] = [:]
    for file in try FolderTree.files(in: folder, endings: ["yml", "txt"]) {
      let bytes = try FileReader.read(FilePath("rules/\(file.description)"))
      let name = file.description
      if name.hasSuffix(".yml") {
        sources.append(SourceFile(path: name, bytes: bytes))
      } else {
        lists[String(name.dropLast(4))] = WordList(loaded: bytes)
      }
    }
    return RuleLoader.load(sources, lists: lists).library
  }

  private static func readTexts(_ shared: String) throws -> [TrainingText] {
    var texts: [TrainingText] = []
    for set in CorpusReader.sets {
      let bytes = try FileReader.read(FilePath("\(shared)/corpora/annotated/\(set).jsonl"))
      texts += try CorpusReader.read(bytes, set: set)
    }
    let folder = try WorkingDirectory().absolute(FilePath("Training"))
    for file in try FolderTree.files(in: folder, endings: ["txt"]) {
      let bytes = try FileReader.read(FilePath("Training/\(file.description)"))
      texts += OwnTextReader.read(bytes, file: file.description)
    }
    return texts
  }

  private static func list(_ path: String) throws(WorkspaceError) -> WordList {
    WordList(loaded: try FileReader.read(FilePath("rules/\(path).txt")))
  }
}
